package wales.gwarchod.signs.resembles;

import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cuts a text into the pieces of words that the model knows, by the longest match from the left: small letters, no accents, each
 * punctuation mark by itself, as BERT's uncased tokeniser does (Devlin et al. 2019).
 */
final class WordPieces {
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> pieces;
    private final int start;
    private final int end;
    private final int unknown;

    private WordPieces(Map<String, Integer> pieces) {
        this.pieces = pieces;
        this.start = number("[CLS]");
        this.end = number("[SEP]");
        this.unknown = number("[UNK]");
    }

    /** @param tokenizer the {@code tokenizer.json} that comes with the model */
    static WordPieces read(InputStream tokenizer) {
        var pieces = new HashMap<String, Integer>();
        var vocabulary = new JsonMapper().readTree(tokenizer).path("model").path("vocab");
        vocabulary
                .properties()
                .forEach(piece -> pieces.put(piece.getKey(), piece.getValue().asInt()));
        return new WordPieces(pieces);
    }

    private int number(String piece) {
        Integer number = pieces.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("The vocabulary has no piece " + piece);
        }
        return number;
    }

    /**
     * The numbers of the pieces in stretches, each between those for beginning and end. An empty text has one stretch with nothing between.
     *
     * @param longest how many numbers a stretch has at most
     * @param most how many stretches at most; what lies beyond is not read
     */
    List<long[]> of(String text, int longest, int most) {
        int room = longest - 2;
        var found = new ArrayList<Integer>();
        for (String word : words(text)) {
            if (found.size() >= room * most) {
                break;
            }
            found.addAll(piecesOf(word));
        }
        var stretches = new ArrayList<long[]>();
        int from = 0;
        do {
            int to = Math.min(found.size(), from + room);
            long[] numbers = new long[to - from + 2];
            numbers[0] = start;
            for (int i = from; i < to; i++) {
                numbers[i - from + 1] = found.get(i);
            }
            numbers[numbers.length - 1] = end;
            stretches.add(numbers);
            from = to;
        } while (from < found.size() && stretches.size() < most);
        return stretches;
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                return;
            }
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
                return;
            }
            if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)) {
                words.add(Character.toString(c));
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private List<Integer> piecesOf(String word) {
        if (word.length() > LONGEST_WORD) {
            return List.of(unknown);
        }
        var found = new ArrayList<Integer>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            Integer number = null;
            while (to > from && number == null) {
                number = pieces.get((from == 0 ? "" : "##") + word.substring(from, to));
                to -= number == null ? 1 : 0;
            }
            if (number == null) {
                return List.of(unknown);
            }
            found.add(number);
            from = to;
        }
        return found;
    }
}
