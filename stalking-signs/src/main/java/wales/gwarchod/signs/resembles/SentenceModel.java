package wales.gwarchod.signs.resembles;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns a text into 384 numbers of length 1, near to those of texts that mean alike: bge-small-en-v1.5, quantised, one thread within
 * a call. Safe for use by several threads. A long text is read in stretches of {@value #LONGEST} word pieces, {@value #MOST} of them at most.
 */
public final class SentenceModel implements AutoCloseable {
    /** What the model was made for; a report of some 380 words. */
    static final int LONGEST = 512;

    static final int MOST = 8;

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String WORDS = "/bge-small-en-v1.5-q-tokenizer.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private SentenceModel(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /**
     * Loads the model that comes with the program.
     *
     * @throws Unavailable with the reason, where the native library or the model cannot be loaded: then the rules go on alone
     */
    public static SentenceModel load() throws Unavailable {
        try (InputStream model = resource(MODEL);
                InputStream words = resource(WORDS)) {
            var environment = OrtEnvironment.getEnvironment();
            var options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new SentenceModel(
                    environment, environment.createSession(model.readAllBytes(), options), WordPieces.read(words));
        } catch (OrtException | IOException | LinkageError e) {
            throw new Unavailable("The sentence model cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static InputStream resource(String name) throws Unavailable {
        return Optional.ofNullable(SentenceModel.class.getResourceAsStream(name))
                .orElseThrow(() -> new Unavailable(
                        "The sentence model cannot be loaded: " + name + " is not in the program", null));
    }

    /** The numbers of a text, for each stretch of it. */
    public List<float[]> vectorsOf(String text) {
        return pieces.of(text, LONGEST, MOST).stream().map(this::vectorOf).toList();
    }

    private float[] vectorOf(long[] numbers) {
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (var ids = OnnxTensor.createTensor(environment, new long[][] {numbers});
                var mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                var types = OnnxTensor.createTensor(environment, new long[][] {new long[numbers.length]});
                var result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return normalised(((float[][][]) result.get(0).getValue())[0][0]);
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model failed on a text of " + numbers.length + " pieces", e);
        }
    }

    static float[] normalised(float[] vector) {
        double sum = 0;
        for (float v : vector) {
            sum += v * v;
        }
        float length = (float) Math.sqrt(sum);
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model cannot be closed", e);
        }
    }

    /** The sentence model cannot be used here. */
    public static final class Unavailable extends Exception {
        private static final long serialVersionUID = 1;

        Unavailable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
