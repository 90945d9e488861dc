package wales.gwarchod.clocks;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The time limits of law and practice, each with its source and the days from and to which it holds. Law moves: a changed
 * limit is a new row, and what started before the change keeps the old one.
 */
public final class LegalClocks {
    private final List<Row> rows;

    private LegalClocks(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** With the rules that the service ships, {@code reference/legal-clocks.csv}. */
    public static LegalClocks shipped() {
        return new LegalClocks(
                ReferenceFile.read("legal-clocks.csv").stream().map(Row::of).toList());
    }

    /**
     * How much time the rule gives to what starts on this day.
     *
     * @throws NoSuchElementException if there is no such rule on that day
     */
    public Allowance allowance(String rule, LocalDate on) {
        return row(rule, on).allowance();
    }

    /** The Act, guidance or practice that the rule comes from. */
    public String source(String rule, LocalDate on) {
        return row(rule, on).source();
    }

    private Row row(String rule, LocalDate on) {
        var inForce = rows.stream()
                .filter(row -> row.rule().equals(rule) && row.holdsOn(on))
                .toList();
        if (inForce.size() != 1) {
            throw new NoSuchElementException(inForce.size() + " time limits are named " + rule + " on " + on);
        }
        return inForce.getFirst();
    }

    private record Row(
            String rule,
            Allowance allowance,
            LocalDate from,
            @Nullable LocalDate to,
            String source) {
        static Row of(NamedCsvRecord row) {
            int amount = Integer.parseInt(row.getField("amount"));
            var allowance = switch (row.getField("unit")) {
                case "hours" -> new Allowance.Hours(amount);
                case "working days" -> new Allowance.OfWorkingDays(amount);
                case "days" -> new Allowance.OfDays(amount);
                case "months" -> new Allowance.OfMonths(amount);
                default -> throw new IllegalArgumentException("A time limit is not counted in " + row.getField("unit"));
            };
            var to = row.getField("valid_to");
            return new Row(
                    row.getField("rule"),
                    allowance,
                    LocalDate.parse(row.getField("valid_from")),
                    to.isEmpty() ? null : LocalDate.parse(to),
                    row.getField("source"));
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
