package wales.gwarchod;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.quicktheories.QuickTheory;
import org.quicktheories.core.Gen;

/**
 * What must hold for all inputs. The library behind it is named here alone. A failing property says which input broke it,
 * made as small as it can be; the seed is fixed, so that it fails again.
 */
public final class Property {
    private static final long SEED = 20_261_124;
    private static final int EXAMPLES = 1_000;

    private Property() {}

    /** Inputs of one kind. */
    public record Inputs<T>(Gen<T> gen) {}

    /** Days, both ends included. */
    public static Inputs<LocalDate> days(LocalDate first, LocalDate last) {
        return new Inputs<>(
                longs().between(first.toEpochDay(), last.toEpochDay()).map(day -> LocalDate.ofEpochDay(day)));
    }

    /** Moments to the second, both ends included. */
    public static Inputs<Instant> moments(Instant first, Instant last) {
        return new Inputs<>(longs().between(first.getEpochSecond(), last.getEpochSecond())
                .map(second -> Instant.ofEpochSecond(second)));
    }

    /** Whole numbers, both ends included. */
    public static Inputs<Integer> numbers(int least, int most) {
        return new Inputs<>(integers().between(least, most));
    }

    /** The claim, with assertions, is made of a thousand inputs. */
    public static <A> void holds(Inputs<A> inputs, Consumer<A> claim) {
        theory().forAll(inputs.gen()).checkAssert(claim);
    }

    /** The claim, with assertions, is made of a thousand pairs of inputs. */
    public static <A, B> void holds(Inputs<A> first, Inputs<B> second, BiConsumer<A, B> claim) {
        theory().forAll(first.gen(), second.gen()).checkAssert(claim);
    }

    private static QuickTheory theory() {
        return qt().withFixedSeed(SEED).withExamples(EXAMPLES);
    }
}
