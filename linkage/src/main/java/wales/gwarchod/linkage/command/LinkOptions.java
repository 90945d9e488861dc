package wales.gwarchod.linkage.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed after {@code gwarchod link}.
 *
 * @param rest what is no option: files, then for explain two record ids
 */
record LinkOptions(Action action, Map<Option, Path> paths, boolean join, List<String> rest, Path folder) {
    LinkOptions {
        paths = Map.copyOf(paths);
        rest = List.copyOf(rest);
    }

    /** @throws IllegalArgumentException when it cannot be understood; the message says why */
    static LinkOptions parse(List<String> typed, Path folder) {
        var action = Action.of(typed.isEmpty() ? "" : typed.getFirst());
        var rest = new ArrayList<String>();
        var paths = new EnumMap<Option, Path>(Option.class);
        boolean join = false;
        for (int i = action == Action.LINK ? 0 : 1; i < typed.size(); i++) {
            var word = typed.get(i);
            var option = Option.of(word);
            if (word.equals("--join")) {
                join = true;
            } else if (option.isPresent()) {
                if (i + 1 == typed.size()) {
                    throw new IllegalArgumentException(word + " needs a file");
                }
                paths.put(option.get(), path(typed.get(++i), folder));
            } else if (word.startsWith("--")) {
                throw new IllegalArgumentException("Not understood: " + word);
            } else {
                rest.add(word);
            }
        }
        return new LinkOptions(action, paths, join, rest, folder).checked();
    }

    private LinkOptions checked() {
        needed(Option.SETTINGS);
        if (action == Action.LINK || action == Action.REPORT) {
            needed(Option.OUT);
        }
        if (action == Action.EXPLAIN) {
            needed(Option.MODEL);
        }
        if (paths.containsKey(Option.MODEL) && paths.containsKey(Option.SAVE_MODEL)) {
            throw new IllegalArgumentException("--model reads a model and --save-model writes one: give one of them");
        }
        int ids = action == Action.EXPLAIN ? 2 : 0;
        if (rest.size() < ids + 1) {
            throw new IllegalArgumentException(
                    ids > 0 ? "Explain needs one or two files and then two record ids" : "There is no file to read");
        }
        return this;
    }

    Path needed(Option option) {
        var path = paths.get(option);
        if (path == null) {
            throw new IllegalArgumentException("Missing: " + option.word() + " FILE");
        }
        return path;
    }

    @Nullable
    Path path(Option option) {
        return paths.get(option);
    }

    /** The files to read. */
    List<Path> files() {
        int ids = action == Action.EXPLAIN ? 2 : 0;
        return rest.subList(0, rest.size() - ids).stream()
                .map(name -> path(name, folder))
                .toList();
    }

    private static Path path(String name, Path folder) {
        return folder.resolve(name).toAbsolutePath().normalize();
    }

    /** What is to be done. */
    enum Action {
        LINK,
        EVALUATE,
        EXPLAIN,
        REPORT;

        static Action of(String word) {
            return switch (word) {
                case "evaluate" -> EVALUATE;
                case "explain" -> EXPLAIN;
                case "report" -> REPORT;
                default -> LINK;
            };
        }
    }

    /** Options that name a file. */
    enum Option {
        SETTINGS("--settings"),
        OUT("--out"),
        PAIRS("--pairs"),
        MODEL("--model"),
        SAVE_MODEL("--save-model"),
        SAID("--said");

        private final String word;

        Option(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Optional<Option> of(String word) {
            for (var option : values()) {
                if (option.word.equals(word)) {
                    return Optional.of(option);
                }
            }
            return Optional.empty();
        }
    }
}
