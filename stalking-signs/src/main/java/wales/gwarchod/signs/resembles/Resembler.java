package wales.gwarchod.signs.resembles;

import java.util.Comparator;

/**
 * The sentence model and the bank together: what a text resembles. A text is read as it is and with the sexes exchanged, so that the sex
 * of nobody in it changes the answer. Some 25 milliseconds of one core a text.
 */
public final class Resembler implements AutoCloseable {
    private final SentenceModel model;
    private final Prototypes prototypes;

    private Resembler(SentenceModel model, Prototypes prototypes) {
        this.model = model;
        this.prototypes = prototypes;
    }

    /**
     * The model and the bank that come with the program.
     *
     * @throws SentenceModel.Unavailable with the reason, where the model cannot be used
     */
    public static Resembler shipped() throws SentenceModel.Unavailable {
        return new Resembler(SentenceModel.load(), Prototypes.shipped());
    }

    /**
     * What a text resembles.
     *
     * @param text without names, see {@link wales.gwarchod.signs.SignReader#withoutNames}
     */
    public Resemblance of(String text) {
        return of(text, "");
    }

    /** What a text resembles when the marked reports of one topic are left out, as a fair test of marked texts must. */
    public Resemblance of(String text, String exceptTopic) {
        var asItIs = strongest(text, exceptTopic);
        var exchanged = strongest(OtherSex.of(text), exceptTopic);
        return new Resemblance((asItIs.value() + exchanged.value()) / 2, asItIs.likest());
    }

    /** Of several stretches the one that resembles reports of stalking most. */
    private Resemblance strongest(String text, String exceptTopic) {
        return model.vectorsOf(text).stream()
                .map(vector -> prototypes.of(vector, exceptTopic))
                .max(Comparator.comparingDouble(Resemblance::value))
                .orElseThrow();
    }

    /** The vector of a marked report for the bank: midway between the text and the same with the sexes exchanged. Of a long one the first stretch. */
    public static float[] vectorOf(String text, SentenceModel model) {
        float[] one = model.vectorsOf(text).getFirst();
        float[] other = model.vectorsOf(OtherSex.of(text)).getFirst();
        float[] sum = new float[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i] + other[i];
        }
        return SentenceModel.normalised(sum);
    }

    @Override
    public void close() {
        model.close();
    }
}
