package wales.gwarchod.signs.learning;

import com.google.re2j.Pattern;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The same report about people of the other sex, or of other names. A score that moves for that has learned who people are, and not what
 * was done to them.
 */
final class SwappedText {
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
    private static final Map<String, String> NAMES = both(
            "Holly Fatima",
            "Chloe Agnieszka",
            "Hannah Ngozi",
            "Jan Mei",
            "Jen Saima",
            "Carl Tariq",
            "Darren Kwame",
            "Lewis Ionut",
            "Graham Imran",
            "Leanne Blessing",
            "Siân Parveen",
            "Sioned Ifeoma",
            "Meinir Nasreen",
            "Rhys Piotr",
            "Gareth Yusuf",
            "Nia Aisha",
            "Lowri Mariam",
            "Ffion Zanele",
            "Elin Amina",
            "Huw Kofi",
            "Emma Oluchi",
            "Steve Rajesh",
            "Sarah Shazia",
            "Claire Ludmila",
            "Jones Okafor",
            "Davies Hussain",
            "Williams Nowak",
            "Smith Begum",
            "Evans Popescu",
            "Marsh Chen");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private SwappedText() {}

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
    static String ofOtherSex(String text) {
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

    /** Names of one origin for names of another. */
    static String ofOtherNames(String text) {
        var out = new StringBuilder();
        var words = WORD.matcher(text);
        int at = 0;
        while (words.find()) {
            out.append(text, at, words.start()).append(NAMES.getOrDefault(words.group(), words.group()));
            at = words.end();
        }
        return out.append(text.substring(at)).toString();
    }

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
