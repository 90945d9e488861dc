package wales.gwarchod.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@code gwarchod load} and {@code gwarchod questions} ask of the service: to load a file of this machine. */
final class LoadCommand {
    private LoadCommand() {}

    static ThroughService.Wish wish(Path extract, Optional<Path> mapping) {
        Stream.concat(Stream.of(extract), mapping.stream()).forEach(LoadCommand::requireReadable);
        return new ThroughService.Wish(
                "/imports/command",
                "file=" + encoded(extract)
                        + mapping.map(path -> "&mapping=" + encoded(path)).orElse(""));
    }

    /** @param what {@code load} for a set, {@code answers} for answers to one */
    static ThroughService.Wish questions(String what, Path file) {
        requireReadable(file);
        return new ThroughService.Wish("/screening/questions/command", "what=" + what + "&file=" + encoded(file));
    }

    private static void requireReadable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw Words.wrong("There is no file %s that can be read.".formatted(file));
        }
    }

    private static String encoded(Path path) {
        return URLEncoder.encode(path.toString(), StandardCharsets.UTF_8);
    }
}
