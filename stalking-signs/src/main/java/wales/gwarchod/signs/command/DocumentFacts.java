package wales.gwarchod.signs.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import wales.gwarchod.signs.SignModel;
import wales.gwarchod.signs.learning.MarkedText;

/** What the model card and the transparency record say beside the figures: by what, on what and where they were measured. */
record DocumentFacts(EvaluateOptions options, List<MarkedText> texts, String rules, SignModel model) {
    /** By the name that stands in a template's double braces. */
    Map<String, String> gaps() throws IOException {
        return Map.of(
                "command", options.typed(),
                "date", String.valueOf(options.date()),
                "rules", rules,
                "model", model.digest(),
                "weights", weights(),
                "kept", keptAside(),
                "measured", measured(),
                "how", how(),
                "machine", machine());
    }

    private String weights() {
        return model.learnedFrom() == 0
                ? "All weights are set by hand."
                : "The weights are learned from %d invented reports".formatted(model.learnedFrom())
                        + " that a person has marked: the sign of an input is fixed by hand, and by how much it counts is fitted by logistic regression with an L2 penalty.";
    }

    private String measured() {
        long topics = texts.stream().map(MarkedText::topic).distinct().count();
        return "%d marked texts in %d %s".formatted(texts.size(), topics, topics == 1 ? "topic" : "topics");
    }

    private String how() {
        var how = options.folds()
                ? "Each text was weighed by a model that was learned and calibrated without any text of its topic; the rules were written by people who had read most of these topics, so"
                        + " what depends on rules is rosy."
                : "The model may have learned from these very texts: with `--folds` each is weighed by one that has not.";
        how = "Flagged means a score of %s or more and at least one behaviour quoted. ".formatted(options.threshold())
                + how;
        return options.courses() == null
                ? how
                : how
                        + " Courses of conduct were weighed by the model that is shipped, which was not learned from them; what a history adds is weighed by hand.";
    }

    private static String machine() {
        return "%s %s, %d processors, Java %s"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature());
    }

    /** The digest of the list of texts kept aside, where it lies beside the texts. */
    private String keptAside() throws IOException {
        Path list = options.texts().toAbsolutePath().normalize().resolveSibling("kept-aside.sha256");
        if (!Files.isRegularFile(list)) {
            return "none is kept aside here";
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(Files.readString(list).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
