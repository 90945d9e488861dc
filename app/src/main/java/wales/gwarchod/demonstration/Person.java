package wales.gwarchod.demonstration;

import java.time.LocalDate;
import wales.gwarchod.demonstration.Material.Area;

/**
 * One invented person as he or she is; how a report has it down may differ.
 *
 * @param id the true identity, which no extract holds
 * @param sex M or F
 * @param pncId empty for most people
 * @param home where the first of the addresses stands
 */
record Person(
        long id,
        String sex,
        String forename,
        String middleName,
        String surname,
        LocalDate born,
        String pncId,
        String croNumber,
        Area home,
        long addressKey) {

    String name() {
        return forename + " " + surname;
    }
}
