package wales.gwarchod.signs.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import wales.gwarchod.signs.learning.Figure;

/** The model card and the transparency record: fixed words with the figures of one evaluation in them, so that no figure is typed by hand. */
final class Documents {
    private Documents() {}

    /** Which figures a document shows: the card all but those by code, the record the main ones. */
    enum Kind {
        MODEL_CARD("model-card.md"),
        TRANSPARENCY_RECORD("transparency-record.md");

        private final String file;

        Kind(String file) {
            this.file = file;
        }

        private boolean shows(Figure figure) {
            return this == MODEL_CARD
                    ? figure.section() != Figure.Section.CODES
                    : figure.verdict() != null || figure.section() == Figure.Section.TEXTS;
        }
    }

    /** @param gaps what stands in the template's double braces, the figures apart */
    static void write(Kind kind, Path out, Map<String, String> gaps, List<Figure> figures) throws IOException {
        var text = template(kind.file);
        for (var gap : gaps.entrySet()) {
            text = text.replace("{{" + gap.getKey() + "}}", gap.getValue());
        }
        if (text.replace("{{figures}}", "").contains("{{")) {
            throw new IllegalStateException(kind.file + " asks for something that is not known");
        }
        WholeFile.write(
                out,
                text.replace(
                        "{{figures}}",
                        tables(figures.stream().filter(kind::shows).toList())));
    }

    private static String tables(List<Figure> figures) {
        return figures.stream().collect(Collectors.groupingBy(Figure::section)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(section -> "**" + section.getKey().title() + "**\n\n| | | goal |\n|---|---|---|\n"
                        + section.getValue().stream().map(Documents::row).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private static String row(Figure figure) {
        var verdict = figure.verdict();
        var goal = verdict == null ? "" : verdict.goal() + (verdict.met() ? "" : ": **missed**");
        return "| " + figure.name().strip() + " | " + figure.value() + " | " + goal + " |";
    }

    private static String template(String name) {
        try (InputStream in = Objects.requireNonNull(
                Documents.class.getResourceAsStream("/wales/gwarchod/signs/documents/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
