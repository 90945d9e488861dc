package wales.gwarchod.demonstration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One report with all that belongs to it, in the columns of the extract. */
final class Made {
    final String reference;
    final Instant recordedAt;
    int version = 1;
    boolean crime;
    String occurredFrom = "";
    String occurredTo = "";
    String precision = "";
    Material.Offence offence;
    String area = "";
    String status = "";
    String outcomeCode = "";
    String flags = "";
    String relationship = "";
    String narrative = "";
    String language = "en";
    final List<Material.Offence> included = new ArrayList<>();
    final List<Party> people = new ArrayList<>();
    final List<Contact> contacts = new ArrayList<>();
    final List<Order> orders = new ArrayList<>();

    Made(String reference, Instant recordedAt, Material.Offence offence) {
        this.reference = reference;
        this.recordedAt = recordedAt;
        this.offence = offence;
        this.crime = offence.crime();
    }

    /**
     * @param personReference the source's number for this record of a person
     * @param trueId who it really is; 0 for nobody known; goes into the truth alone
     */
    record Party(
            String personReference,
            long trueId,
            String role,
            String forenames,
            String surname,
            String otherNames,
            String bornOn,
            String gender,
            String pncId,
            String croNumber,
            boolean unknown) {}

    record Contact(String personReference, String kind, String value, String postcode, String platform) {}

    record Order(
            String orderReference,
            String kind,
            String madeOn,
            String endsOn,
            String subject,
            String protectedPerson,
            String terms) {}
}
