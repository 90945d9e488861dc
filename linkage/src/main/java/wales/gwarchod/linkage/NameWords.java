package wales.gwarchod.linkage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;

/** The words of a name without titles, and the forms in which a surname or a forename may stand elsewhere. */
final class NameWords {
    private static final Set<String> TITLES = Set.of(
            "MR",
            "MRS",
            "MS",
            "MISS",
            "MX",
            "MASTER",
            "DR",
            "PROF",
            "PROFESSOR",
            "REV",
            "REVD",
            "REVEREND",
            "SIR",
            "DAME",
            "LADY",
            "LORD",
            "HON",
            "HONOURABLE",
            "RT",
            "CAPT",
            "CAPTAIN",
            "LT",
            "LIEUT",
            "LIEUTENANT",
            "MAJ",
            "COL",
            "COLONEL",
            "BRIG",
            "BRIGADIER",
            "GEN",
            "GENERAL",
            "ADMIRAL",
            "CPL",
            "SGT",
            "COUNTESS",
            "VISCOUNT",
            "VISCOUNTESS",
            "MARCHIONESS",
            "DUCHESS",
            "PARCH",
            "PCH",
            "BNR",
            "BONWR");
    private static final Set<String> SUFFIXES =
            Set.of("JNR", "JR", "JUNIOR", "SNR", "SR", "SENIOR", "ESQ", "BT", "BARONET");
    /** Stand before a surname and belong to it. */
    private static final Set<String> PARTICLES = Set.of(
            "O", "MC", "MAC", "VAN", "VON", "DER", "DEN", "DE", "DI", "DA", "DU", "LA", "LE", "EL", "AL", "BIN", "BINT",
            "IBN", "ST", "TER", "TEN");
    /** Welsh: son of, daughter of. They belong to the name after them, which also stands alone. */
    private static final Set<String> PATRONYMICS = Set.of("AP", "AB", "FERCH", "VERCH");

    private NameWords() {}

    /** A title or suffix goes only while a name remains: Lord and Prince are surnames too. */
    static List<String> withoutTitles(List<String> words) {
        var rest = new ArrayList<>(words);
        while (rest.size() > 1 && isTitle(rest.getFirst())) {
            rest.removeFirst();
        }
        while (rest.size() > 1 && SUFFIXES.contains(rest.getLast())) {
            rest.removeLast();
        }
        return rest;
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    static boolean isPatronymic(String word) {
        return PATRONYMICS.contains(word);
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word) || PATRONYMICS.contains(word);
    }

    /** The surname joined, then each half of a double barrel alone, then the name after a patronymic. */
    static SequencedSet<String> surnameForms(List<String> words) {
        var forms = new LinkedHashSet<String>();
        var joined = new ArrayList<String>();
        var bare = new ArrayList<String>();
        var before = new StringBuilder();
        boolean patronymic = false;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (isParticle(word) && i < words.size() - 1) {
                before.append(word);
                patronymic |= isPatronymic(word);
            } else {
                joined.add(before + word);
                if (patronymic) {
                    bare.add(word);
                }
                before.setLength(0);
                patronymic = false;
            }
        }
        if (joined.isEmpty()) {
            return forms;
        }
        forms.add(surname(String.join("", joined)));
        var halves =
                joined.stream().flatMap(word -> NameText.parts(word).stream()).toList();
        if (halves.size() > 1) {
            halves.forEach(half -> forms.add(surname(half)));
        }
        bare.forEach(word -> forms.add(surname(word)));
        return forms;
    }

    /** MacDonald, Mc Donald and McDonald are written as one. */
    static String surname(String word) {
        var closed = NameText.closed(word);
        return closed.startsWith("MAC") && closed.length() > 5 ? "MC" + closed.substring(3) : closed;
    }
}
