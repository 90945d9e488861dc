package wales.gwarchod.crimes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import wales.gwarchod.access.WhereaboutsIntake;
import wales.gwarchod.crimes.extract.Part;
import wales.gwarchod.crimes.extract.Row;
import wales.gwarchod.crimes.extract.RowFault;
import wales.gwarchod.crimes.extract.RowSink;

/** Takes the rows of one file, some thousand at a time, into the staging tables. */
final class Staging implements RowSink {
    private static final int ROWS_AT_ONCE = 2_000;
    private static final int CHARACTERS_AT_ONCE = 8 << 20;

    private final long loadId;
    private final StagedRows staged;
    private final RejectedRows rejected;
    private final WhereaboutsIntake intake;
    private final LongConsumer progress;

    private final List<StagedRows.Entry> rows = new ArrayList<>();
    private final List<RejectedRows.Entry> bad = new ArrayList<>();
    private final List<WhereaboutsIntake.Staged> contacts = new ArrayList<>();
    private final Map<Part, Long> read = new EnumMap<>(Part.class);
    private final Map<Part, Long> good = new EnumMap<>(Part.class);
    private final Set<String> unknown = new TreeSet<>();
    private long characters;
    private long total;

    Staging(long loadId, StagedRows staged, RejectedRows rejected, WhereaboutsIntake intake, LongConsumer progress) {
        this.loadId = loadId;
        this.staged = staged;
        this.rejected = rejected;
        this.intake = intake;
        this.progress = progress;
    }

    @Override
    public void row(Place place, Row row) {
        count(place.part());
        switch (row) {
            case Row.OfContact contact ->
                contacts.add(new WhereaboutsIntake.Staged(
                        Incoming.key(contact.reference(), contact.version()),
                        contact.personReference(),
                        place.line(),
                        contact.value(),
                        contact.from(),
                        contact.to()));
            case Row.OfReport report -> {
                characters += report.narrative().length();
                stage(place, report);
            }
            case Row.OfOrder order -> {
                characters += order.terms().length();
                stage(place, order);
            }
            case Row.OfClassification _, Row.OfPerson _ -> stage(place, row);
        }
        flushIfFull();
    }

    private void stage(Place place, Row row) {
        rows.add(new StagedRows.Entry(place.part(), good.merge(place.part(), 1L, Long::sum), place.line(), row));
    }

    @Override
    public void rejected(Place place, String reference, int version, RowFault fault) {
        count(place.part());
        bad.add(new RejectedRows.Entry(
                new RejectedRow(
                        place.part().word(),
                        place.line(),
                        place.offset(),
                        reference,
                        fault.code(),
                        fault.column(),
                        fault.found()),
                version));
        flushIfFull();
    }

    @Override
    public void unknown(String file, String name) {
        if (unknown.size() < 100) {
            unknown.add(name.isEmpty() ? file : file + ": " + name);
        }
    }

    private void count(Part part) {
        read.merge(part, 1L, Long::sum);
        total++;
    }

    private void flushIfFull() {
        if (rows.size() + bad.size() + contacts.size() >= ROWS_AT_ONCE || characters > CHARACTERS_AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        staged.add(loadId, rows);
        rejected.add(loadId, bad);
        intake.stage(loadId, contacts);
        rows.clear();
        bad.clear();
        contacts.clear();
        characters = 0;
        progress.accept(total);
    }

    /** Sends what is left and holds back what does not fit together. */
    void finish() {
        flush();
        staged.settle(loadId);
        intake.allStaged();
    }

    /** Rows found in the file. */
    Map<Part, Long> read() {
        return read;
    }

    Set<String> unknown() {
        return unknown;
    }
}
