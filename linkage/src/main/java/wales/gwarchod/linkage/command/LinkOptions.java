package wales.gwarchod.linkage.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        for (var option : paths.keySet()) {
            if (!option.isFor(action)) {
                throw new IllegalArgumentException(
                        option.word() + " is not for " + action.name().toLowerCase(Locale.ROOT));
            }
        }
        if (join && action != Action.LINK) {
            throw new IllegalArgumentException(
                    "--join is not for " + action.name().toLowerCase(Locale.ROOT));
        }
        if (rest.size() < ids + 1) {
            throw new IllegalArgumentException(
                    ids > 0 ? "Explain needs one or two files and then two record ids" : "There is no file to read");
        }
        checkOutputs();
        return this;
    }

    /** Nothing that is read may be written over, and what is written goes to files of its own in folders that are there. */
    private void checkOutputs() {
        var taken = new HashSet<Path>();
        files().forEach(file -> taken.add(real(file)));
        paths.forEach((option, path) -> {
            if (!option.isWritten()) {
                taken.add(real(path));
            }
        });
        for (var option : Option.values()) {
            var path = paths.get(option);
            if (path == null || !option.isWritten()) {
                continue;
            }
            var folder = path.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new IllegalArgumentException(
                        option.word() + ": there is no folder " + (folder == null ? path : folder));
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw new IllegalArgumentException(option.word() + ": " + path + " is not a file");
            }
            if (!taken.add(real(path))) {
                throw new IllegalArgumentException(
                        option.word() + " would write over " + path + ", which is also used for something else");
            }
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThere) {
            return path;
        }
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
        SETTINGS("--settings", false, Set.of(Action.values())),
        OUT("--out", true, Set.of(Action.LINK, Action.REPORT)),
        PAIRS("--pairs", true, Set.of(Action.LINK)),
        MODEL("--model", false, Set.of(Action.values())),
        SAVE_MODEL("--save-model", true, Set.of(Action.LINK, Action.EVALUATE, Action.REPORT)),
        SAID("--said", false, Set.of(Action.values()));

        private final String word;
        private final boolean written;
        private final Set<Action> actions;

        Option(String word, boolean written, Set<Action> actions) {
            this.word = word;
            this.written = written;
            this.actions = actions;
        }

        boolean isWritten() {
            return written;
        }

        boolean isFor(Action action) {
            return actions.contains(action);
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
