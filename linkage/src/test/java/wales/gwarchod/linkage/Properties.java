package wales.gwarchod.linkage;

import java.util.function.BiPredicate;
import org.quicktheories.QuickTheory;
import org.quicktheories.generators.SourceDSL;

/** The one place that knows the property-testing library. */
final class Properties {
    private Properties() {}

    /** Words of up to six of three letters, so that many lie an edit or two apart. */
    static void forAllPairsOfWords(BiPredicate<String, String> holds) {
        var words = SourceDSL.strings().betweenCodePoints('A', 'C').ofLengthBetween(0, 6);
        QuickTheory.qt()
                .withFixedSeed(8)
                .withExamples(5_000)
                .forAll(words, words)
                .check(holds);
    }
}
