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

    private QuestionFiles() {}

    /** A set as it stands in a file, without a number yet. */
    static QuestionPack pack(String text) throws QuestionFault {
        var rows = rows(text, PACK);
        var first = rows.getFirst();
        var questions = new ArrayList<QuestionPack.Question>();
        var names = new HashSet<String>();
        for (var row : rows) {
            for (var column : PACK.subList(0, 5)) {
                if (!cell(row, column).equals(cell(first, column))) {
                    throw new QuestionFault(Why.DIFFERS, row.getStartingLineNumber(), column);
                }
            }
            var name = cell(row, "question");
            if (!names.add(name)) {
                throw new QuestionFault(Why.TWICE, row.getStartingLineNumber(), name);
            }
            questions.add(new QuestionPack.Question(
                    name, cell(row, "wording_en"), cell(row, "wording_cy"), counts(row), sign(row)));
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

    private static boolean counts(NamedCsvRecord row) throws QuestionFault {
        return switch (cell(row, "counts").toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new QuestionFault(Why.VALUE, row.getStartingLineNumber(), "counts");
        };
    }

    private static String sign(NamedCsvRecord row) throws QuestionFault {
        var sign = cell(row, "sign").toUpperCase(Locale.ROOT);
        if (!sign.matches("|[FOUR]|[CPSRTLDVB](?:0[1-9]|10)")) {
            throw new QuestionFault(Why.SIGN, row.getStartingLineNumber(), sign);
        }
        return sign;
    }

    private static int stalkingFrom(NamedCsvRecord row) throws QuestionFault {
        try {
            int from = Integer.parseInt(cell(row, "stalking_from"));
            if (from > 0) {
                return from;
            }
        } catch (NumberFormatException noNumber) {
            throw new QuestionFault(Why.VALUE, row.getStartingLineNumber(), "stalking_from");
        }
        throw new QuestionFault(Why.VALUE, row.getStartingLineNumber(), "stalking_from");
    }

    /** The answers about one report. */
    record Answered(
            long line,
            String report,
            String pack,
            String version,
            LocalDate on,
            Map<String, QuestionPack.Answer> answers) {}

    static List<Answered> answers(String text) throws QuestionFault {
        var byReport = new LinkedHashMap<String, Answered>();
        for (var row : rows(text, ANSWERS)) {
            var key = String.join("\n", cell(row, "report"), cell(row, "pack"), cell(row, "version"));
            var so = byReport.get(key);
            if (so == null) {
                so = new Answered(
                        row.getStartingLineNumber(),
                        cell(row, "report"),
                        cell(row, "pack"),
                        cell(row, "version"),
                        day(row),
                        new LinkedHashMap<>());
                byReport.put(key, so);
            } else if (!so.on.equals(day(row))) {
                throw new QuestionFault(Why.DIFFERS, row.getStartingLineNumber(), "answered_on");
            }
            if (so.answers.put(cell(row, "question"), answer(row)) != null) {
                throw new QuestionFault(Why.TWICE, row.getStartingLineNumber(), cell(row, "question"));
            }
        }
        return List.copyOf(byReport.values());
    }

    private static QuestionPack.Answer answer(NamedCsvRecord row) throws QuestionFault {
        return switch (cell(row, "answer").toLowerCase(Locale.ROOT)) {
            case "yes" -> QuestionPack.Answer.YES;
            case "no" -> QuestionPack.Answer.NO;
            case "not known" -> QuestionPack.Answer.NOT_KNOWN;
            case "not asked" -> QuestionPack.Answer.NOT_ASKED;
            default -> throw new QuestionFault(Why.VALUE, row.getStartingLineNumber(), "answer");
        };
    }

    private static LocalDate day(NamedCsvRecord row) throws QuestionFault {
        try {
            return LocalDate.parse(cell(row, "answered_on"));
        } catch (DateTimeParseException noDay) {
            throw new QuestionFault(Why.VALUE, row.getStartingLineNumber(), "answered_on");
        }
    }

    private static List<NamedCsvRecord> rows(String text, List<String> columns) throws QuestionFault {
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
                    throw new QuestionFault(Why.EMPTY, row.getStartingLineNumber(), column);
                }
            }
        }
        return rows;
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.getField(column).strip();
    }
}
