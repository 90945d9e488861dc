package wales.gwarchod.linkage.model;

import java.util.function.BiPredicate;
import org.quicktheories.QuickTheory;
import org.quicktheories.generators.SourceDSL;

/** The one place that knows the property-testing library. */
final class Properties {
    private Properties() {}

    static void forAllPairsOfNumbersBelow(int most, BiPredicate<Integer, Integer> holds) {
        var numbers = SourceDSL.integers().between(0, most - 1);
        QuickTheory.qt()
                .withFixedSeed(8)
                .withExamples(5_000)
                .forAll(numbers, numbers)
                .check(holds);
    }
}
