package wales.gwarchod.linkage.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import wales.gwarchod.linkage.block.Blocking.PassResult;
import wales.gwarchod.linkage.cluster.Clustering;
import wales.gwarchod.linkage.files.Replacing;
import wales.gwarchod.linkage.model.LinkModel;
import wales.gwarchod.linkage.model.Scorer;
import wales.gwarchod.linkage.run.Linked;

/** One page about a run: blocking, what was learned, thresholds, and clusters whose records contradict each other. */
final class LinkReport {
    private static final int MOST_CLUSTERS = 100;
    private static final double CONTRADICTION = -8;

    private final Linked linked;
    private final LinkModel model;
    private final StringBuilder page = new StringBuilder();

    LinkReport(Linked linked) {
        this.linked = linked;
        model = linked.model();
    }

    void write(Path file) throws IOException {
        page.append("""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Linkage report</title>
                <style>
                body { font: 1.1rem/1.5 sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #0b0c0c; }
                table { border-collapse: collapse; margin: 1rem 0 2rem; }
                caption { text-align: left; font-weight: bold; padding: .5rem 0; }
                th, td { border-bottom: 1px solid #b1b4b6; padding: .35rem 1rem .35rem 0; text-align: left; vertical-align: top; }
                td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
                .scroll { overflow-x: auto; }
                p, li { overflow-wrap: anywhere; }
                </style>
                </head>
                <body>
                <main>
                <h1>Linkage report</h1>
                """);
        summary();
        blocking();
        parameters();
        contradictions();
        page.append("</main>\n</body>\n</html>\n");
        Replacing.write(file, out -> out.append(page));
    }

    private void summary() {
        int records = linked.records().size();
        long clusters = 0;
        long joined = 0;
        for (int i = 0; i < records; i++) {
            clusters += linked.cluster(i) == i ? 1 : 0;
            joined += linked.joined(i) == i ? 1 : 0;
        }
        paragraph(said(
                "%,d records are %,d persons in the balanced clusters, and %,d in the operational join.",
                records, clusters, joined));
        paragraph(said(
                "Two records are looked at together from %.0f bits on (a probability of %.2f), clusters are formed while the "
                        + "mean weight of their pairs is above 0, and records of one cluster are joined without a person looking from a "
                        + "probability of %.3f on. The prior is %.2f bits: two records chosen at random are one person about once in %,.0f.",
                Clustering.LOW,
                Scorer.probability(Clustering.LOW),
                Clustering.JOIN,
                linked.prior(),
                Math.pow(2, -linked.prior())));
        paragraph(said(
                "The guard for twins %s; the guard for parent and child of one name %s.",
                stands(model.guards().twins()), stands(model.guards().namesakes())));
        heading("What it was learned from");
        paragraph(said(
                "%,d records with the digest %s; %,d pairs.",
                model.learnedFrom().records(),
                model.learnedFrom().digest(),
                model.learnedFrom().pairs()));
        list(model.learnedFrom().sessions());
        heading("Doubts");
        if (model.learnedFrom().doubts().isEmpty()) {
            paragraph("There are none.");
        }
        list(model.learnedFrom().doubts());
    }

    private void list(List<String> items) {
        if (!items.isEmpty()) {
            page.append("<ul>\n");
            items.forEach(item -> page.append("<li>").append(escaped(item)).append("</li>\n"));
            page.append("</ul>\n");
        }
    }

    private static String stands(boolean stands) {
        return stands ? "stands" : "is off, because in these records such pairs are slips and no more";
    }

    private void blocking() {
        heading("Blocking");
        var rows = new ArrayList<List<String>>();
        for (PassResult pass : linked.candidates().passes()) {
            if (pass.pairs() + pass.tooLarge() == 0) {
                continue; // of a feature that these records do not have
            }
            rows.add(List.of(
                    pass.name(),
                    number(pass.limit()),
                    number(pass.pairs()),
                    number(pass.tooLarge()),
                    number(pass.lost())));
        }
        table(
                said("%,d pairs were compared", linked.candidates().size()),
                List.of(
                        "Key",
                        "Most records with one key",
                        "Pairs",
                        "Keys that too many share",
                        "Pairs not compared because of that"),
                1,
                rows);
    }

    private void parameters() {
        heading("What agreement is worth");
        for (var comparison : linked.comparisons().all()) {
            var levels = model.parameters().comparisons().get(comparison.key());
            if (levels == null) {
                continue;
            }
            var rows = new ArrayList<List<String>>();
            for (int i = 0; i < comparison.levels().size(); i++) {
                double m = levels.m().get(i);
                double u = levels.u().get(i);
                rows.add(List.of(
                        comparison.levels().get(i),
                        said("%.5f", m),
                        said("%.7f", u),
                        said("%+.1f", Math.log(m / u) / Math.log(2))));
            }
            table(
                    comparison.key(),
                    List.of("Level", "Share among pairs of one person", "Share among pairs of two", "Bits"),
                    1,
                    rows);
        }
    }

    private void contradictions() {
        heading("Clusters with contradictions");
        paragraph(said(
                "Clusters in which two records speak against each other by 8 bits or more, the strongest first; at most %d.",
                MOST_CLUSTERS));
        var rows = new ArrayList<List<String>>();
        for (var worst : worst()) {
            rows.add(List.of(
                    linked.records().id(linked.cluster(worst.one())),
                    linked.records().id(worst.one()),
                    linked.records().id(worst.other()),
                    said("%.1f", worst.bits())));
        }
        table(
                rows.isEmpty() ? "There are none" : "Weakest pair of each",
                List.of("Person", "Record", "Record", "Bits"),
                3,
                rows);
    }

    private List<Worst> worst() {
        var worst = new ArrayList<Worst>();
        for (var members : clusters().values()) {
            var weakest = new Worst(0, 0, Double.MAX_VALUE);
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size(); j++) {
                    double bits = linked.bits(members.get(i), members.get(j));
                    if (bits < weakest.bits()) {
                        weakest = new Worst(members.get(i), members.get(j), bits);
                    }
                }
            }
            if (weakest.bits() <= CONTRADICTION) {
                worst.add(weakest);
            }
        }
        worst.sort(Comparator.comparingDouble(Worst::bits).thenComparingInt(Worst::one));
        return worst.subList(0, Math.min(MOST_CLUSTERS, worst.size()));
    }

    private Map<Integer, List<Integer>> clusters() {
        var clusters = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < linked.records().size(); i++) {
            clusters.computeIfAbsent(linked.cluster(i), key -> new ArrayList<>())
                    .add(i);
        }
        return clusters;
    }

    private void heading(String text) {
        page.append("<h2>").append(escaped(text)).append("</h2>\n");
    }

    private void paragraph(String text) {
        page.append("<p>").append(escaped(text)).append("</p>\n");
    }

    /** @param numbersFrom the first column that holds numbers */
    private void table(String caption, List<String> head, int numbersFrom, List<List<String>> rows) {
        page.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(escaped(caption))
                .append("\"><table>\n<caption>")
                .append(escaped(caption))
                .append("</caption>\n<thead><tr>");
        for (int i = 0; i < head.size(); i++) {
            page.append("<th scope=\"col\"").append(i < numbersFrom ? ">" : " class=\"n\">");
            page.append(escaped(head.get(i))).append("</th>");
        }
        page.append("</tr></thead>\n<tbody>\n");
        for (var row : rows) {
            page.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                page.append(i == 0 ? "<th scope=\"row\">" : i < numbersFrom ? "<td>" : "<td class=\"n\">");
                page.append(escaped(row.get(i))).append(i == 0 ? "</th>" : "</td>");
            }
            page.append("</tr>\n");
        }
        page.append("</tbody></table></div>\n");
    }

    private static String said(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private record Worst(int one, int other, double bits) {}
}
