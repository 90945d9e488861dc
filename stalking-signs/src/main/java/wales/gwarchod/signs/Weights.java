package wales.gwarchod.signs;

import java.util.HashMap;
import java.util.Map;

/**
 * The hand-set weights of {@code weights.txt} and the words for every input of the sum. One line each:
 * {@code key | value | English | Welsh}.
 */
final class Weights {
    private final Map<String, Double> values = new HashMap<>();
    private final Map<String, Wording> words = new HashMap<>();

    Weights(String text) {
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" *\\| *", -1);
            if (parts.length != 4) {
                throw new IllegalStateException(
                        "weights.txt, line " + number + ": expected key | value | English | Welsh");
            }
            values.put(parts[0], Double.parseDouble(parts[1]));
            words.put(parts[0], new Wording(parts[2], parts[3]));
        }
    }

    double of(String key) {
        Double value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("weights.txt has no line " + key);
        }
        return value;
    }

    Map<String, Wording> words() {
        return Map.copyOf(words);
    }
}
