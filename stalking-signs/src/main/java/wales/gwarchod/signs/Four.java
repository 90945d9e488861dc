package wales.gwarchod.signs;

import java.util.List;

/**
 * Fixated, Obsessive, Unwanted, Repeated: each with the words that show it, in text order. An empty list means "not seen in
 * this text", which is not the same as "no".
 */
public record Four(List<Quote> fixated, List<Quote> obsessive, List<Quote> unwanted, List<Quote> repeated) {
    public Four {
        fixated = List.copyOf(fixated);
        obsessive = List.copyOf(obsessive);
        unwanted = List.copyOf(unwanted);
        repeated = List.copyOf(repeated);
    }

    /** The letters that were seen, in order, such as {@code UR}; empty when none was. */
    public String letters() {
        return (fixated.isEmpty() ? "" : "F")
                + (obsessive.isEmpty() ? "" : "O")
                + (unwanted.isEmpty() ? "" : "U")
                + (repeated.isEmpty() ? "" : "R");
    }
}
