package wales.gwarchod.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed after a command: options with their values, and the rest in order.
 *
 * @param options by name, without the dashes
 * @param rest file names and the like
 */
record Words(Map<String, String> options, List<String> rest) {
    Words {
        options = Map.copyOf(options);
        rest = List.copyOf(rest);
    }

    /**
     * Reads {@code --name value} and {@code --name=value}.
     *
     * @throws CannotRun if an option is not known or has no value
     */
    static Words read(List<String> typed, Set<String> known) {
        var options = new HashMap<String, String>();
        var rest = new ArrayList<String>();
        for (int at = 0; at < typed.size(); at++) {
            var word = typed.get(at);
            if (!word.startsWith("--")) {
                rest.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            var name = equals < 0 ? word.substring(2) : word.substring(2, equals);
            if (!known.contains(name)) {
                throw wrong("There is no option --%s here: try \"gwarchod help\".".formatted(name));
            }
            if (equals < 0 && at + 1 == typed.size()) {
                throw wrong("The option --%s needs a value.".formatted(name));
            }
            options.put(name, equals < 0 ? typed.get(++at) : word.substring(equals + 1));
        }
        return new Words(options, rest);
    }

    static CannotRun wrong(String sentence) {
        return new CannotRun(CannotRun.ASKED_WRONGLY, sentence);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /**
     * A whole number.
     *
     * @throws CannotRun if what was typed is none, or is out of bounds
     */
    long number(String name, long otherwise, long least, long most) {
        var typed = options.get(name);
        if (typed == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(typed);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            throw wrong("--%s takes a whole number, not \"%s\".".formatted(name, typed));
        }
        throw wrong("--%s takes a number from %d to %d.".formatted(name, least, most));
    }

    /** A path, seen from the caller's folder. */
    static Path path(Path callerFolder, String typed) {
        return callerFolder.resolve(typed).toAbsolutePath().normalize();
    }
}
