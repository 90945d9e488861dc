package wales.gwarchod.signs.resembles;

import java.util.List;

/**
 * How much more a text resembles marked reports of stalking than others. Another opinion, and no evidence: it quotes nothing.
 *
 * @param value likeness to the nearest reports of stalking less likeness to the nearest others, in cosines; above 0 for the first
 * @param likest what the likest marked reports are about, the likest first
 */
public record Resemblance(double value, List<Likeness> likest) {
    public Resemblance {
        likest = List.copyOf(likest);
    }

    /**
     * A marked report that a text is like.
     *
     * @param id of the marked report
     * @param stalking how it is marked
     * @param kind a few words about it; for one that is not stalking, how it comes to look like it
     * @param cosine how like, 1 for the same
     */
    public record Likeness(String id, boolean stalking, String kind, double cosine) {}
}
