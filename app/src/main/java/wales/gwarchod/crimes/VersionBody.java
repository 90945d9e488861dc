package wales.gwarchod.crimes;

import java.util.List;
import wales.gwarchod.crimes.extract.Row;

/** What one version of a report said, as history keeps it: everything but whereabouts. */
record VersionBody(
        Row.OfReport report,
        List<Row.OfClassification> classifications,
        List<Row.OfPerson> people,
        List<Row.OfOrder> orders) {

    /** A version that stands in the tables, before a newer one takes its place. */
    static VersionBody of(Report report) {
        String reference = report.reference();
        int version = report.version();
        return new VersionBody(
                new Row.OfReport(
                        reference,
                        version,
                        report.kind(),
                        report.recordedAt(),
                        report.occurred(),
                        report.principal(),
                        report.area(),
                        report.status(),
                        report.outcomeCode(),
                        report.flags().stream().sorted().toList(),
                        report.relationship(),
                        report.narrative(),
                        report.narrativeLanguage()),
                report.included().stream()
                        .map(one -> new Row.OfClassification(reference, version, one.offence(), one.addedOn()))
                        .toList(),
                report.people().stream()
                        .map(one -> person(reference, version, one))
                        .toList(),
                report.orders().stream().map(one -> order(report, one)).toList());
    }

    private static Row.OfPerson person(String reference, int version, Involved one) {
        return new Row.OfPerson(
                reference,
                version,
                one.sourcePersonReference(),
                one.role(),
                one.forenames(),
                one.surname(),
                one.otherNames(),
                one.born(),
                one.gender(),
                one.pncId(),
                one.croNumber(),
                one.unknown());
    }

    private static Row.OfOrder order(Report report, RecordedOrder one) {
        Long shielded = one.protectedInvolvedId();
        return new Row.OfOrder(
                report.reference(),
                report.version(),
                one.reference(),
                one.kind(),
                one.madeOn(),
                one.endsOn(),
                personReference(report, one.subjectInvolvedId()),
                shielded == null ? "" : personReference(report, shielded),
                one.terms());
    }

    private static String personReference(Report report, long involvedId) {
        return report.people().stream()
                .filter(person -> person.id() == involvedId)
                .map(Involved::sourcePersonReference)
                .findFirst()
                .orElse("");
    }
}
