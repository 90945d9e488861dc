package wales.gwarchod.screening;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.screening.QuestionFault.Fault;
import wales.gwarchod.screening.QuestionFault.Why;

/** The two files: a set of questions, and answers to one. Their form is in {@code docs/question-sets.md}. */
final class QuestionFiles {
    private static final List<String> PACK = List.of(
            "pack",
            "version",
            "licence",
            "granted_by",
            "stalking_from",
            "question",
            "wording_en",
            "wording_cy",
            "counts",
            "sign");
    private static final List<String> ANSWERS =
            List.of("report", "pack", "version", "question", "answer", "answered_on");
    private static final Set<String> MAY_BE_EMPTY = Set.of("wording_cy", "sign");
    private static final Set<String> FOUR = Set.of("F", "O", "U", "R");

    private final List<Fault> faults = new ArrayList<>();

    private QuestionFiles() {}

    /**
     * A set as it stands in a file, without a number yet.
     *
     * @param codes the behaviour codes that our rules look for
     * @throws QuestionFault with everything that is wrong, line by line
     */
    static QuestionPack pack(String text, Set<String> codes) throws QuestionFault {
        var files = new QuestionFiles();
        var pack = files.packOf(files.rows(text, PACK), codes);
        files.throwAny();
        return pack;
    }

    private void throwAny() throws QuestionFault {
        if (!faults.isEmpty()) {
            throw new QuestionFault(faults);
        }
    }

    private void fault(Why why, NamedCsvRecord row, String what) {
        faults.add(new Fault(why, row.getStartingLineNumber(), what));
    }

    private QuestionPack packOf(List<NamedCsvRecord> rows, Set<String> codes) {
        var first = rows.getFirst();
        var questions = new ArrayList<QuestionPack.Question>();
        var names = new HashSet<String>();
        for (var row : rows) {
            for (var column : PACK.subList(0, 5)) {
                if (!cell(row, column).equals(cell(first, column))) {
                    fault(Why.DIFFERS, row, column);
                }
            }
            var name = cell(row, "question");
            if (!names.add(name)) {
                fault(Why.TWICE, row, name);
            }
            questions.add(new QuestionPack.Question(
                    name, cell(row, "wording_en"), cell(row, "wording_cy"), counts(row), sign(row, codes)));
        }
        return new QuestionPack(
                0,
                cell(first, "pack"),
                cell(first, "version"),
                cell(first, "licence"),
                cell(first, "granted_by"),
                stalkingFrom(first),
                questions);
    }

    private boolean counts(NamedCsvRecord row) {
        var counts = cell(row, "counts").toLowerCase(Locale.ROOT);
        if (!counts.equals("yes") && !counts.equals("no")) {
            fault(Why.VALUE, row, "counts");
        }
        return counts.equals("yes");
    }

    private String sign(NamedCsvRecord row, Set<String> codes) {
        var sign = cell(row, "sign").toUpperCase(Locale.ROOT);
        if (!sign.isEmpty() && !FOUR.contains(sign) && !codes.contains(sign)) {
            fault(Why.SIGN, row, sign);
        }
        return sign;
    }

    private int stalkingFrom(NamedCsvRecord row) {
        var from = cell(row, "stalking_from");
        if (!from.matches("[1-9][0-9]{0,3}")) {
            fault(Why.VALUE, row, "stalking_from");
            return 1;
        }
        return Integer.parseInt(from);
    }

    /** The answers about one report. */
    record Answered(
            long line,
            String report,
            String pack,
            String version,
            LocalDate on,
            Map<String, QuestionPack.Answer> answers) {}

    /**
     * The answers of a file, by report, set and day, in the order in which each begins.
     *
     * @throws QuestionFault with everything that is wrong, line by line
     */
    static List<Answered> answers(String text) throws QuestionFault {
        var files = new QuestionFiles();
        var answers = files.answersOf(files.rows(text, ANSWERS));
        files.throwAny();
        return answers;
    }

    private List<Answered> answersOf(List<NamedCsvRecord> rows) {
        var byReport = new LinkedHashMap<String, Answered>();
        for (var row : rows) {
            var on = day(row);
            var answer = answer(row);
            if (on == null || answer == null) {
                continue;
            }
            var answered = byReport.computeIfAbsent(
                    String.join("\n", cell(row, "report"), cell(row, "pack"), cell(row, "version"), on.toString()),
                    key -> new Answered(
                            row.getStartingLineNumber(),
                            cell(row, "report"),
                            cell(row, "pack"),
                            cell(row, "version"),
                            on,
                            new LinkedHashMap<>()));
            if (answered.answers.put(cell(row, "question"), answer) != null) {
                fault(Why.TWICE, row, cell(row, "question"));
            }
        }
        return List.copyOf(byReport.values());
    }

    private QuestionPack.@Nullable Answer answer(NamedCsvRecord row) {
        return switch (cell(row, "answer").toLowerCase(Locale.ROOT)) {
            case "yes" -> QuestionPack.Answer.YES;
            case "no" -> QuestionPack.Answer.NO;
            case "not known" -> QuestionPack.Answer.NOT_KNOWN;
            case "not asked" -> QuestionPack.Answer.NOT_ASKED;
            default -> {
                fault(Why.VALUE, row, "answer");
                yield null;
            }
        };
    }

    private @Nullable LocalDate day(NamedCsvRecord row) {
        try {
            return LocalDate.parse(cell(row, "answered_on"));
        } catch (DateTimeParseException noDay) {
            fault(Why.VALUE, row, "answered_on");
            return null;
        }
    }

    private List<NamedCsvRecord> rows(String text, List<String> columns) throws QuestionFault {
        List<NamedCsvRecord> rows;
        var given = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (var reader = CsvReader.builder().ofNamedCsvRecord(given)) {
            rows = reader.stream().toList();
        } catch (CsvParseException | java.io.IOException noCsv) {
            throw new QuestionFault(Why.COLUMNS, 0, String.join(", ", columns));
        }
        if (rows.isEmpty()) {
            throw new QuestionFault(Why.NOTHING, 0, "");
        }
        for (var row : rows) {
            for (var column : columns) {
                String cell;
                try {
                    cell = cell(row, column);
                } catch (NoSuchElementException missing) {
                    throw new QuestionFault(Why.COLUMNS, 0, column);
                }
                if (cell.isEmpty() && !MAY_BE_EMPTY.contains(column)) {
                    fault(Why.EMPTY, row, column);
                }
            }
        }
        throwAny();
        return rows;
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.getField(column).strip();
    }
}
