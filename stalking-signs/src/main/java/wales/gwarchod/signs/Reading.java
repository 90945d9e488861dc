package wales.gwarchod.signs;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.signs.resembles.Resemblance;

/**
 * What one text shows. It orders a person's work and decides nothing.
 *
 * @param signs behaviours that count, in text order
 * @param against behaviours that are named but set aside, in text order
 * @param contributions the terms whose sum is {@code logOdds}: the largest first, the starting point last
 * @param probability the logistic of {@code logOdds}: hand-set, not yet calibrated; says which of two texts to read first and
 *     not how many in a hundred are stalking
 * @param flagged whether the probability reached the threshold; a flagged reading has at least one quote
 * @param complete false when the text was larger than the budget and only its beginning was read: a person must read it all
 * @param welsh whether a sentence was read by the Welsh rules
 * @param resembles what the text resembles as a whole; null when the rules read it alone
 */
public record Reading(
        String id,
        List<Sign> signs,
        List<SetAside> against,
        Four four,
        List<Quantity> quantities,
        List<Contribution> contributions,
        double logOdds,
        double probability,
        boolean flagged,
        boolean complete,
        Set<UrgentFlag> urgent,
        boolean welsh,
        String rulesVersion,
        @Nullable Resemblance resembles) {
    public Reading {
        signs = List.copyOf(signs);
        against = List.copyOf(against);
        quantities = List.copyOf(quantities);
        contributions = List.copyOf(contributions);
        urgent = Set.copyOf(urgent);
    }
}
