package wales.gwarchod.signs.learning;

import com.google.re2j.Pattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same report about people of other names, or from other places. A score that moves for that has learned who people are, and not what
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
            "Marsh Chen",
            "Jodie Kasia",
            "Gary Vikram",
            "Josh Osei",
            "Gemma Priya",
            "Geraint Mateusz",
            "Eleri Anjali",
            "Mari Yasmin",
            "Prydderch Nowicka",
            "Bebb Horvat",
            "Tutt Sidhu",
            "Lamb Adeyemi",
            "Farr Kowalski",
            "Tarrant Mensah",
            "Paul Adeel",
            "Mark Emeka",
            "David Hamza",
            "Michael Krzysztof",
            "Laura Zainab",
            "Karen Bukola",
            "Dafydd Sanjay",
            "Ceri Farah",
            "Bethan Adaeze",
            "Owain Dmitri",
            "Hughes Patel",
            "Roberts Khan",
            "Thomas Singh",
            "Lloyd Ahmed");
    /** Towns and the invented ones that stand in for them. */
    private static final Map<String, String> PLACES = to(
            "Wrexham Penrhosfa, Bangor Llanfedwyn, Mangor Lanfedwyn, Rhyl Morfaddu, Llandudno Trewennol, Cardiff Aberwynt, Caerdydd Aberwynt, Swansea Porthgelli, "
                    + "Abertawe Porthgelli, Newport Castellwy, Casnewydd Castellwy, Caernarfon Dinorlas, Aberystwyth Pentrefoel, Carmarthen Glanyrafon, Cardigan Trefelin, "
                    + "Conwy Llanwydden, Dolgellau Bryntawel, Merthyr Cwmonnen, Barry Penarlwydd, Holyhead Porthcelyn, Bridgend Pontfaen, Neath Rhydyglyn, Llanelwedd Llanbedwen, "
                    + "Llanelli Llangollwyn, Abergele Aberfelys, Luton Marlowby, Derby Harrowthwaite, Margate Sandering, Leicester Ketterham, Leeds Oxenshaw, Swindon Fallowbridge, "
                    + "Telford Wickerley, Corby Thistledon, Wolverhampton Barrowhampton, Redditch Alderwick, Solihull Oakenhill, London Kingsmarsh, Bristol Avonhaven, "
                    + "Manchester Millchester, Liverpool Seapool, Birmingham Ironham, Sheffield Cutlerfield, Nottingham Lacingham, Chester Deeford, Ludlow Temelow, Hull Humberly, "
                    + "Norwich Fenwich, Oxford Isisford, York Ousewick, Tenerife Saldona, Jamaica Corvenia, Australia Meridia");

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

    private static Map<String, String> to(String pairs) {
        return Stream.of(pairs.split(", "))
                .map(pair -> pair.split(" "))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** Names of one origin for names of another. */
    static String ofOtherNames(String text) {
        return exchanged(text, NAMES);
    }

    /** Invented towns for towns, and every street named after the alder. */
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
