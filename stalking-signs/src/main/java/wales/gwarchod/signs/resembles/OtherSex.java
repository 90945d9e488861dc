package wales.gwarchod.signs.resembles;

import com.google.re2j.Pattern;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The same text with the sexes of everybody in it exchanged: what must not change what is made of it. */
public final class OtherSex {
    private static final Map<String, String> SEX = both(
            "he she",
            "himself herself",
            "man woman",
            "men women",
            "male female",
            "males females",
            "boy girl",
            "boys girls",
            "husband wife",
            "boyfriend girlfriend",
            "father mother",
            "dad mum",
            "son daughter",
            "brother sister",
            "uncle aunt",
            "nephew niece",
            "grandfather grandmother",
            "gentleman lady",
            "mr mrs",
            "widower widow",
            "fiancé fiancée",
            "bloke woman",
            "bf gf",
            "m f");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private OtherSex() {}

    private static Map<String, String> both(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (var pair : pairs) {
            var words = pair.split(" ");
            map.putIfAbsent(words[0], words[1]);
            map.putIfAbsent(words[1], words[0]);
        }
        return map;
    }

    /** Every he a she, every husband a wife, and the other way about. */
    public static String of(String text) {
        var out = new StringBuilder();
        var words = WORD.matcher(text);
        int at = 0;
        while (words.find()) {
            out.append(text, at, words.start());
            out.append(otherSex(words.group(), text.substring(words.end())));
            at = words.end();
        }
        return out.append(text.substring(at)).toString();
    }

    private static String otherSex(String word, String after) {
        var small = word.toLowerCase(Locale.ROOT);
        return switch (small) {
            case "his" -> like(word, "her");
            case "him" -> like(word, "her");
            case "her" -> like(word, isWhoseSomethingIs(after) ? "his" : "him");
            default -> like(word, SEX.getOrDefault(small, small));
        };
    }

    private static boolean isWhoseSomethingIs(String after) {
        return WORD_FOLLOWS.matcher(after).lookingAt()
                && !ENDS_THE_OBJECT.matcher(after).lookingAt();
    }

    /** After these "her" is somebody to whom something is done, and not whose something is. */
    private static final Pattern ENDS_THE_OBJECT = Pattern.compile(
            " (?:and|or|but|to|on|in|at|by|for|from|with|as|if|when|while|that|out|up|off|over|again|about|not|so|the|a|an|every|each|"
                    + "all|down|away|back|into|before|after|through|since|because|until|round|home|outside|what|where|who|how|whether|was|is|had|has)\\b");

    private static final Pattern WORD_FOLLOWS = Pattern.compile(" [a-z0-9]");

    private static String like(String model, String word) {
        if (word.equals(model.toLowerCase(Locale.ROOT))) {
            return model;
        }
        boolean capital = Character.isUpperCase(model.charAt(0));
        boolean all = model.length() > 1 && model.equals(model.toUpperCase(Locale.ROOT));
        return all
                ? word.toUpperCase(Locale.ROOT)
                : capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }
}
