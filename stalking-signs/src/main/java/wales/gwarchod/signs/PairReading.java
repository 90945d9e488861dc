package wales.gwarchod.signs;

import java.util.List;
import java.util.Set;

/**
 * What the history between two people adds up to. It orders a person's work and decides nothing.
 *
 * @param records how many records there are, the reversed ones not counted
 * @param distinctDays on how many different days
 * @param last28Days different days among the 28 that end with the day of asking, that day included; the same for 90 and 365
 * @param reversedRecords records in which the roles are the other way round
 * @param behaviours distinct behaviour codes, sorted
 * @param channels distinct ways of contact (codes C01 to C08), sorted
 * @param linkConfidence the mean over the records that join the strongest one; 1 when there is only one record
 * @param contributions the terms whose sum is {@code logOdds}
 * @param complete false when one of the readings was not complete
 */
public record PairReading(
        String pair,
        int records,
        int distinctDays,
        int last28Days,
        int last90Days,
        int last365Days,
        int reversedRecords,
        List<String> behaviours,
        List<String> channels,
        double linkConfidence,
        List<Contribution> contributions,
        double logOdds,
        double probability,
        boolean flagged,
        boolean complete,
        Set<UrgentFlag> urgent,
        String rulesVersion) {
    public PairReading {
        behaviours = List.copyOf(behaviours);
        channels = List.copyOf(channels);
        contributions = List.copyOf(contributions);
        urgent = Set.copyOf(urgent);
    }
}
