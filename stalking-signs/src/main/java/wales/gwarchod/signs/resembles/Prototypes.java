package wales.gwarchod.signs.resembles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The bank of marked reports that a text is held against, those of stalking and the contrast. Each is kept as the vector of its text, a byte a
 * number, made by {@code gwarchod signs prototypes}.
 */
public final class Prototypes {
    /** How many of each kind are looked at: fewer and one odd report decides, more and the kinds blur. Chosen on texts by topic. */
    private static final int NEAREST = 40;

    private static final int SHOWN = 3;
    private static final double STEPS = 127;

    private final List<Prototype> all;

    /**
     * A marked report.
     *
     * @param topic what it is about; a text of the same topic is not held against it while learning
     * @param kind as in {@link Resemblance.Likeness}
     */
    public record Prototype(String id, String topic, boolean stalking, String kind, float[] vector) {}

    private Prototypes(List<Prototype> all) {
        this.all = List.copyOf(all);
    }

    private static final class Shipped {
        static final Prototypes ALL = load();

        private static Prototypes load() {
            try (InputStream in = Prototypes.class.getResourceAsStream("prototypes.tsv")) {
                return parse(new String(
                        Optional.ofNullable(in)
                                .orElseThrow(() -> new IllegalStateException("prototypes.tsv is not in the program"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("prototypes.tsv cannot be read", e);
            }
        }
    }

    /** Those that come with the program, read once. */
    public static Prototypes shipped() {
        return Shipped.ALL;
    }

    /** The bank from its lines. */
    static Prototypes parse(String lines) {
        var all = new ArrayList<Prototype>();
        for (String line : lines.lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 5) {
                throw new IllegalArgumentException("A prototype has 5 cells, not " + cells.length + ": " + cells[0]);
            }
            all.add(new Prototype(cells[0], cells[1], cells[2].equals("+"), cells[3], floats(cells[4])));
        }
        return new Prototypes(all);
    }

    /** A line of the bank: identifier, topic, {@code +} or {@code -}, kind, and the vector, a byte a number, in Base64. */
    public static String line(String id, String topic, boolean stalking, String kind, float[] vector) {
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(vector[i] * STEPS), -STEPS, STEPS);
        }
        return String.join(
                "\t",
                id,
                topic,
                stalking ? "+" : "-",
                kind.replaceAll("\\s+", " "),
                Base64.getEncoder().encodeToString(bytes));
    }

    private static float[] floats(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        float[] vector = new float[bytes.length];
        double squares = 0;
        for (byte b : bytes) {
            squares += b * b;
        }
        for (int i = 0; i < bytes.length; i++) {
            vector[i] = (float) (bytes[i] / Math.sqrt(squares));
        }
        return vector;
    }

    /** Identifiers of all, in their order. */
    public List<String> ids() {
        return all.stream().map(Prototype::id).toList();
    }

    /**
     * How much more a text resembles the reports of stalking.
     *
     * @param exceptTopic whose reports are left out; empty for none
     */
    Resemblance of(float[] vector, String exceptTopic) {
        var near = all.stream()
                .filter(one -> exceptTopic.isEmpty() || !one.topic().equals(exceptTopic))
                .map(one ->
                        new Resemblance.Likeness(one.id(), one.stalking(), one.kind(), cosine(vector, one.vector())))
                .sorted(Comparator.comparingDouble(Resemblance.Likeness::cosine)
                        .reversed()
                        .thenComparing(Resemblance.Likeness::id))
                .toList();
        return new Resemblance(
                nearest(near, true) - nearest(near, false),
                near.stream().limit(SHOWN).toList());
    }

    private static double nearest(List<Resemblance.Likeness> near, boolean stalking) {
        return near.stream()
                .filter(one -> one.stalking() == stalking)
                .limit(NEAREST)
                .mapToDouble(Resemblance.Likeness::cosine)
                .average()
                .orElse(0);
    }

    /** How like a vector is to the prototype at this place, 1 for the same. */
    double cosine(int at, float[] vector) {
        return cosine(vector, all.get(at).vector());
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
