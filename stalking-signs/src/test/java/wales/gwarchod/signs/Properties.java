package wales.gwarchod.signs;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.quicktheories.QuickTheory;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;
import org.quicktheories.generators.SourceDSL;

/** The one place that knows the property-testing library. */
final class Properties {
    private static final List<String> PARTS = List.of(
            "He keeps messaging her on WhatsApp. ",
            "IP states susp turned up at her home again x3 ",
            "no ",
            "but ",
            "She found an AirTag under her car. ",
            "He denies following her. ",
            "\uD83D\uDE00",
            "\uD800",
            "\u0000",
            "\n\n",
            "ŵ",
            "Mae ef wedi ei dilyn adref eto. ",
            "£0.01 ",
            "e\u0301",
            "He threatened to kill her. ",
            "\u202E",
            "both of them ",
            "the debt ",
            "Officers followed him. ",
            "ﬁ",
            "'",
            "She has blocked him 12 times. ");

    private Properties() {}

    /** Texts of up to 12 parts: sentences, shorthand, broken characters. */
    static Gen<String> texts() {
        return SourceDSL.lists().of(Generate.pick(PARTS)).ofSizeBetween(0, 12).map(parts -> String.join("", parts));
    }

    static void forAllTexts(Predicate<String> holds) {
        QuickTheory.qt().withFixedSeed(8).withExamples(400).forAll(texts()).check(holds);
    }

    static void forAllPairsOfNumbers(double low, double high, BiPredicate<Double, Double> holds) {
        Gen<Double> numbers = SourceDSL.doubles().between(low, high);
        QuickTheory.qt()
                .withFixedSeed(8)
                .withExamples(1_000)
                .forAll(numbers, numbers)
                .check(holds);
    }
}
