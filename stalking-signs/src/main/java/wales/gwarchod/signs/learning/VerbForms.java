package wales.gwarchod.signs.learning;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English verbs as reports have them: just enough to put "not" into a sentence that stays one. */
final class VerbForms {
    private static final Map<String, String> PAST = pairs(
            "sent send, left leave, made make, wrote write, drove drive, sat sit, stood stand, took take, came come, went go, got get, put put, rang ring, "
                    + "broke break, threw throw, bought buy, brought bring, gave give, hid hide, held hold, kept keep, let let, met meet, ran run, set set, "
                    + "slept sleep, spoke speak, stole steal, struck strike, swore swear, tore tear, cut cut, hit hit, bit bite, spat spit, crept creep, "
                    + "began begin, drew draw, rode ride, spent spend, stuck stick, swung swing, shut shut, shook shake, paid pay, laid lay, lay lie, told tell, said say, knew know, saw see, was be, fell fall");
    private static final Set<String> PARTICIPLES = words(
            "sent left made written driven sat stood taken come gone got put rung broken thrown bought brought given hidden held kept let met run set slept "
                    + "spoken stolen struck sworn torn cut hit bitten crept begun drawn ridden spent stuck shut shaken paid laid");
    /** Stems that lost an e before -ed. */
    private static final Set<String> LOST_AN_E = words(
            "mov us trac damag messag arriv chas fil hir pos rais smil star refus shar creat locat updat invit abus accus phon pursu continu forc glu "
                    + "impersonat nam plac promis quot releas remov replac sav tim typ wav wip shov grop observ dat pok approximat brib clon fak hous jok driv stor rac scrap slic subscrib");

    private static final Set<String> NO_VERB = words(
            "always sometimes perhaps afterwards upstairs downstairs outdoors indoors was is has does his this as us");

    private VerbForms() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static Map<String, String> pairs(String pairs) {
        return Stream.of(pairs.split(", "))
                .map(pair -> pair.split(" "))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** Whether it can follow "has": the form of something done, and not of something suffered, which has "been" before it. */
    static boolean isParticiple(String word) {
        return PARTICIPLES.contains(word) || word.endsWith("ed") && word.length() > 4;
    }

    /** The plain form of "follows". */
    static Optional<String> ofPresent(String word) {
        if (!word.endsWith("s") || word.endsWith("ss") || word.length() < 4 || NO_VERB.contains(word)) {
            return Optional.empty();
        }
        if (word.endsWith("ies")) {
            return Optional.of(word.substring(0, word.length() - 3) + "y");
        }
        boolean whole = Stream.of("shes", "ches", "sses", "xes", "oes").anyMatch(word::endsWith);
        return Optional.of(word.substring(0, word.length() - (whole ? 2 : 1)));
    }

    /** The plain form of "followed" or "sent". */
    static Optional<String> ofPast(String word) {
        var irregular = PAST.get(word);
        if (irregular != null) {
            return Optional.of(irregular);
        }
        if (!word.endsWith("ed") || word.length() < 5) {
            return Optional.empty();
        }
        var stem = word.substring(0, word.length() - 2);
        if (stem.endsWith("i")) {
            return Optional.of(stem.substring(0, stem.length() - 1) + "y");
        }
        if (LOST_AN_E.contains(stem)) {
            return Optional.of(stem + "e");
        }
        char last = stem.charAt(stem.length() - 1);
        boolean doubled = last == stem.charAt(stem.length() - 2) && "bdgmnprt".indexOf(last) >= 0;
        return Optional.of(doubled ? stem.substring(0, stem.length() - 1) : stem);
    }
}
