package wales.gwarchod.demonstration;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an extract as {@code docs/extract-format.md} has it. The five files grow side by side in a folder of their own, since
 * a zip takes one after the other; memory does not grow with them. The same rows give the same bytes.
 */
final class ExtractWriter implements AutoCloseable {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path zip;
    private final Path folder;
    private final Rows reports;
    private final Rows classifications;
    private final Rows people;
    private final Rows contacts;
    private final Rows orders;

    ExtractWriter(Path zip) throws IOException {
        this.zip = zip.toAbsolutePath();
        this.folder = Files.createTempDirectory(this.zip.getParent(), ".extract-");
        this.reports = new Rows(
                folder,
                "reports",
                "reference",
                "version",
                "kind",
                "recorded_at",
                "occurred_from",
                "occurred_to",
                "occurred_precision",
                "offence_class",
                "offence_code",
                "offence_title",
                "area",
                "status",
                "outcome_code",
                "flags",
                "relationship",
                "narrative",
                "narrative_language");
        this.classifications = new Rows(
                folder,
                "classifications",
                "reference",
                "version",
                "offence_class",
                "offence_code",
                "offence_title",
                "added_on");
        this.people = new Rows(
                folder,
                "people",
                "reference",
                "version",
                "person_reference",
                "role",
                "forenames",
                "surname",
                "other_names",
                "born_on",
                "gender",
                "pnc_id",
                "cro_number",
                "unknown");
        this.contacts = new Rows(
                folder,
                "contacts",
                "reference",
                "version",
                "person_reference",
                "kind",
                "value",
                "postcode",
                "platform",
                "from_on",
                "to_on");
        this.orders = new Rows(
                folder,
                "orders",
                "reference",
                "version",
                "order_reference",
                "kind",
                "made_on",
                "ends_on",
                "subject_person_reference",
                "protected_person_reference",
                "terms");
    }

    void write(Made made) {
        var version = Integer.toString(made.version);
        reports.write(
                made.reference,
                version,
                made.crime ? "CRIME" : "INCIDENT",
                made.recordedAt.toString(),
                made.occurredFrom,
                made.occurredTo,
                made.precision,
                made.offence.offenceClass(),
                made.offence.code(),
                made.offence.title(),
                made.area,
                made.status,
                made.outcomeCode,
                made.flags,
                made.relationship,
                made.narrative,
                made.language);
        for (var offence : made.included) {
            classifications.write(
                    made.reference,
                    version,
                    offence.offenceClass(),
                    offence.code(),
                    offence.title(),
                    made.recordedAt.toString().substring(0, 10));
        }
        for (var person : made.people) {
            people.write(
                    made.reference,
                    version,
                    person.personReference(),
                    person.role(),
                    person.forenames(),
                    person.surname(),
                    person.otherNames(),
                    person.bornOn(),
                    person.gender(),
                    person.pncId(),
                    person.croNumber(),
                    person.unknown() ? "true" : "");
        }
        for (var contact : made.contacts) {
            contacts.write(
                    made.reference,
                    version,
                    contact.personReference(),
                    contact.kind(),
                    contact.value(),
                    contact.postcode(),
                    contact.platform(),
                    "",
                    "");
        }
        for (var order : made.orders) {
            orders.write(
                    made.reference,
                    version,
                    order.orderReference(),
                    order.kind(),
                    order.madeOn(),
                    order.endsOn(),
                    order.subject(),
                    order.protectedPerson(),
                    order.terms());
        }
    }

    /** Puts the files together and the zip in its place; before this there is none. */
    Totals finish(Instant extractedAt) throws IOException {
        var totals = new Totals(reports.count, classifications.count, people.count, contacts.count, orders.count);
        var part = folder.resolve("extract.zip");
        try (var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
            out.setLevel(4);
            out.putNextEntry(entry("manifest.json"));
            out.write(manifest(totals, extractedAt).getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
            for (var rows : new Rows[] {reports, classifications, people, contacts, orders}) {
                rows.copyTo(out);
            }
        }
        Files.move(part, zip, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return totals;
    }

    @Override
    public void close() throws IOException {
        for (var rows : new Rows[] {reports, classifications, people, contacts, orders}) {
            rows.close();
        }
        Files.deleteIfExists(folder.resolve("extract.zip"));
        Files.deleteIfExists(folder);
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private static String manifest(Totals totals, Instant extractedAt) {
        return String.format(
                Locale.ROOT,
                """
                {"format": "gwarchod-extract", "format_version": 1, "source": "enghraifft-crimes",
                 "force": "Heddlu Enghraifft / Example Police", "extracted_at": "%s",
                 "totals": {"reports": %d, "classifications": %d, "people": %d, "contacts": %d, "orders": %d}}
                """,
                extractedAt,
                totals.reports(),
                totals.classifications(),
                totals.people(),
                totals.contacts(),
                totals.orders());
    }

    /** One file of the extract while it grows. */
    private static final class Rows {
        private final String name;
        private final Path file;
        private final CsvWriter csv;
        private int count = 0;
        private boolean closed = false;

        Rows(Path folder, String name, String... columns) throws IOException {
            this.name = name;
            this.file = folder.resolve(name + ".csv");
            var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
            this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
            csv.writeRecord(columns);
        }

        void write(String... cells) {
            csv.writeRecord(cells);
            count++;
        }

        void copyTo(ZipOutputStream out) throws IOException {
            closed = true;
            csv.close();
            out.putNextEntry(entry(name + ".csv"));
            Files.copy(file, (OutputStream) out);
            out.closeEntry();
        }

        void close() throws IOException {
            if (!closed) {
                csv.close();
            }
            Files.deleteIfExists(file);
        }
    }
}
