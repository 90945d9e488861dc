package wales.gwarchod.linkage.record;

import java.util.List;
import java.util.function.BiPredicate;
import org.quicktheories.QuickTheory;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

/** The one place that knows the property-testing library. */
final class Properties {
    private Properties() {}

    /** Postcodes in the shape of the United Kingdom, of few letters and digits, so that many lie one slip apart. */
    static void forAllPairsOfPostcodes(BiPredicate<String, String> holds) {
        var postcodes = of("B", "C", "BC", "CB", "BB")
                .zip(
                        of("1", "2", "12", "21", "1A", "2A"),
                        of("1", "2", "3"),
                        of("AB", "BA", "AA", "BB", "CB"),
                        (area, district, sector, unit) -> area + district + " " + sector + unit);
        QuickTheory.qt()
                .withFixedSeed(8)
                .withExamples(2_000)
                .forAll(postcodes, postcodes)
                .check(holds);
    }

    private static Gen<String> of(String... texts) {
        return Generate.pick(List.of(texts));
    }
}
