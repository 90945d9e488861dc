package wales.gwarchod.signs;

import com.google.re2j.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the data files, ready to use.
 *
 * @param family name of its file, such as {@code contact}
 * @param actsAsSuspect whether the pattern begins with what the suspect does, so that whoever stands before it must be checked
 * @param purposeLowers whether a plain purpose in the sentence, or that both do it, makes it count for less
 * @param mention whether it only notices that a behaviour is spoken of: weak, and no behaviour found
 * @param whole the scope that it gives to every behaviour of the text; null for most rules
 * @param patterns for one clean sentence; where several match at one place the first counts
 * @param sieve says where none of them can match
 */
record Rule(
        RuleDescription description,
        String family,
        List<String> anchors,
        boolean actsAsSuspect,
        boolean purposeLowers,
        @Nullable UrgentFlag urgent,
        boolean mention,
        @Nullable Scope whole,
        List<Pattern> patterns,
        Sieve sieve) {
    String code() {
        return description.code();
    }

    boolean welsh() {
        return description.language().equals("cy");
    }

    /** Whether it finds a behaviour of the list of 70, and not FOUR or an input that speaks against. */
    boolean isBehaviour() {
        return code().length() == 3 && Character.isDigit(code().charAt(1));
    }

    /** Whether what is told of the whole text sets it aside: not what is urgent, and not the misuse of process, which lives on counter-allegations. */
    boolean isSetAsideByTheWhole() {
        return isBehaviour() && urgent == null && code().charAt(0) != 'L';
    }

    /** The input of the sum that it feeds. */
    String input() {
        return isBehaviour() ? (mention ? "mention." : "behaviour.") + code() : code();
    }

    boolean isFour() {
        return code().length() == 1;
    }
}
