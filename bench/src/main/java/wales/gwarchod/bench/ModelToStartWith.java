package wales.gwarchod.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wales.gwarchod.linkage.cluster.Said;
import wales.gwarchod.linkage.files.LinkSettings;
import wales.gwarchod.linkage.files.ModelFile;
import wales.gwarchod.linkage.files.RecordFiles;
import wales.gwarchod.linkage.model.Frequencies;
import wales.gwarchod.linkage.model.FrequencyTable;
import wales.gwarchod.linkage.model.Guards;
import wales.gwarchod.linkage.model.LinkModel;
import wales.gwarchod.linkage.model.NamePairs;
import wales.gwarchod.linkage.model.Parameters;
import wales.gwarchod.linkage.run.Linkage;

/**
 * Learns the model that links records until a force has enough of its own, from {@value #RECORDS} of {@link PersonRecords}. What these
 * records cannot teach is set by hand: CRO numbers, which none of them has, are weighed as PNC ids are, names alone never suffice, and the guards of twins and namesakes stand. The
 * source's numbers of persons, account names and vehicles are not compared: what they are worth differs from system to system. Nobody in
 * these records changes telephone or e-mail address, so that a different one counts for more than it should, against.
 *
 * <p>{@code ModelToStartWith FILE}, where FILE is {@code app/src/main/resources/reference/link-model.json}. The same program writes the
 * same bytes.
 */
public final class ModelToStartWith {
    private static final int RECORDS = 6_000;
    /** Every forename and every surname counts as if one person in so many had it: which are common at a force, nobody knows yet. */
    private static final int ONE_IN = 200;

    private static final int SEED = 20_261_126;

    private ModelToStartWith() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("gwarchod-model");
        var file = folder.resolve("persons.csv");
        PersonRecords.main(new String[] {
            "--records", Integer.toString(RECORDS), "--seed", Integer.toString(SEED), "--out", file.toString()
        });
        var settings = Files.writeString(folder.resolve("settings.json"), FindAmongMany.SETTINGS);
        var records =
                RecordFiles.read(LinkSettings.read(settings), List.of(file)).records();
        var linked = new Linkage(records, false, Said.NOTHING, System.out::println).link(null);
        linked.doubts().forEach(System.out::println);
        ModelFile.write(completed(linked.model()), Path.of(arguments[0]));
    }

    private static LinkModel completed(LinkModel learned) {
        var frequencies = new EnumMap<FrequencyTable, Frequencies.Saved>(learned.frequencies());
        for (var names : List.of(FrequencyTable.FORENAME, FrequencyTable.SURNAME)) {
            frequencies.put(names, new Frequencies.Saved(ONE_IN, Map.of()));
        }
        var comparisons = new ArrayList<>(learned.comparisons());
        comparisons.add(comparisons.indexOf("pnc") + 1, "cro");
        var levels = new HashMap<>(learned.parameters().comparisons());
        levels.put("cro", Objects.requireNonNull(levels.get("pnc")));
        return new LinkModel(
                LinkModel.VERSION,
                comparisons,
                new Parameters(levels),
                frequencies,
                new NamePairs.Saved(learned.namePairs().all(), Map.of()),
                Guards.Standing.ALL,
                learned.priorBits(),
                learned.blockLimits(),
                learned.learnedFrom());
    }
}
