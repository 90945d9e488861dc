package wales.gwarchod.signs.learning;

import com.google.re2j.Pattern;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The same report about people of the other sex, or of other names. A score that moves for that has learned who people are, and not what
 * was done to them.
 */
final class SwappedText {
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
    private static final Map<String, String> PLACES = both(
            "Wrexham Luton",
            "Bangor Derby",
            "Rhyl Margate",
            "Llandudno Leicester",
            "Cardiff Leeds",
            "Swansea Swindon",
            "Newport Telford",
            "Corby Caernarfon",
            "Wolverhampton Aberystwyth",
            "Redditch Carmarthen",
            "London Cardigan",
            "Bristol Conwy",
            "Manchester Dolgellau",
            "Liverpool Merthyr",
            "Chester Ludlow",
            "Hull Barry",
            "Norwich Holyhead");
    private static final Pattern STREET = Pattern.compile(
            "\\b\\p{Lu}\\p{L}+ (Street|Road|Lane|Avenue|Close|Drive|Terrace|Way|Court|Crescent|Gardens)\\b");
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

    /** Names of one origin for names of another. */
    static String ofOtherNames(String text) {
        return exchanged(text, NAMES);
    }

    /** Towns for other towns, and every street named after the alder. */
    static String ofOtherPlaces(String text) {
        return STREET.matcher(exchanged(text, PLACES)).replaceAll("Alder $1");
    }

    private static String exchanged(String text, Map<String, String> others) {
        var out = new StringBuilder();
        var words = WORD.matcher(text);
        int at = 0;
        while (words.find()) {
            out.append(text, at, words.start()).append(others.getOrDefault(words.group(), words.group()));
            at = words.end();
        }
        return out.append(text.substring(at)).toString();
    }
}
