package wales.gwarchod.linkage.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.linkage.files.LinkSettings.Source;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.Recorded;
import wales.gwarchod.linkage.record.Records;
import wales.gwarchod.linkage.record.Records.Group;

/** Reads the records that settings describe from one or two files. Reading and standardising go on side by side. */
public final class RecordFiles {
    /** Batches that wait to be standardised at most, so that memory does not grow with the file. */
    private static final int WAITING = 4;
    /** Fewer values than this that cannot be read may be chance. */
    private static final int ENOUGH = 20;

    private final LinkSettings settings;
    private final List<String> columns;
    private final Executor threads;
    private final Records records;
    /** By feature, the columns that hold it. */
    private final int[][] places = new int[Feature.values().length][0];

    /** By feature, in how many rows its first column holds something. */
    private final int[] filled = new int[Feature.values().length];

    private final @Nullable Source aliases;
    private final int idColumn;
    private final int truthColumn;
    private final int groupColumn;
    private final List<String> truth = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final Map<Group, CompletableFuture<Void>> last = new EnumMap<>(Group.class);
    private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();

    private RecordFiles(LinkSettings settings, Executor threads) {
        this.threads = threads;
        this.settings = settings;
        columns = List.copyOf(settings.columns());
        records = new Records(settings.dates());
        settings.features()
                .forEach((feature, source) -> places[feature.ordinal()] =
                        source.columns().stream().mapToInt(columns::indexOf).toArray());
        aliases = settings.features().get(Feature.ALIAS);
        idColumn = columns.indexOf(settings.id());
        groupColumn = settings.group().map(columns::indexOf).orElse(-1);
        truthColumn =
                settings.truth().map(where -> columns.indexOf(where.column())).orElse(-1);
        for (var group : Group.values()) {
            last.put(group, CompletableFuture.completedFuture(null));
        }
    }

    /**
     * Reads.
     *
     * @param files one, or two when the settings link two files
     * @throws NotReadable when a file or the settings are not as they should be
     */
    public static Loaded read(LinkSettings settings, List<Path> files) throws IOException {
        int needed = settings.acrossFiles() ? 2 : 1;
        if (files.size() != needed) {
            throw new NotReadable("Settings with the mode \"" + (settings.acrossFiles() ? "link" : "dedupe")
                    + "\" need " + (needed == 2 ? "two files" : "one file") + ", not " + files.size());
        }
        // not the common pool: its threads are fewer than the processors by one, and the reader mostly waits
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var reading = new RecordFiles(settings, threads);
            for (int file = 0; file < files.size(); file++) {
                int number = file;
                Tables.read(files.get(file), reading.columns, batch -> reading.take(batch, number));
            }
            return reading.loaded();
        }
    }

    private Loaded loaded() {
        last.values().forEach(RecordFiles::await);
        try {
            int[] order = records.settle();
            refuseUnread();
            refuseWithoutAnswer();
            return new Loaded(records, inOrder(truth, order), inOrder(groups, order));
        } catch (IllegalArgumentException ids) {
            throw new NotReadable(String.valueOf(ids.getMessage()), ids);
        }
    }

    /** A column of which nothing can be read is a mistake in the settings. */
    private void refuseUnread() {
        for (var feature : settings.features().keySet()) {
            boolean read = switch (feature) {
                case NAME, FORENAME, MIDDLE, SURNAME, ALIAS, ROLE -> true;
                case DOB -> records.births().isUsed();
                case ADDRESS -> records.places().addresses().isUsed();
                case POSTCODE -> records.places().postcodes().isUsed();
                case TOWN -> records.places().towns().isUsed();
                default -> records.codes(feature).isUsed();
            };
            if (!read && filled[feature.ordinal()] >= ENOUGH) {
                throw new NotReadable("Not one of %d values of \"%s\" could be read: is it the right column%s?"
                        .formatted(
                                filled[feature.ordinal()],
                                feature.key(),
                                feature == Feature.DOB ? ", and the right format" : ""));
            }
        }
    }

    private void refuseWithoutAnswer() {
        long without = truth.stream().filter(String::isEmpty).count();
        if (without > 0) {
            throw new NotReadable("%d records have no right answer in \"%s\", or one that the pattern does not fit"
                    .formatted(
                            without,
                            settings.truth().map(LinkSettings.Truth::column).orElse("")));
        }
    }

    private static List<String> inOrder(List<String> read, int[] order) {
        return read.isEmpty()
                ? List.of()
                : Arrays.stream(order).mapToObj(read::get).toList();
    }

    private void take(List<String[]> batch, int file) {
        if (batch.isEmpty()) {
            return;
        }
        for (var row : batch) {
            records.addId(row[idColumn], file);
            for (int feature = 0; feature < places.length; feature++) {
                if (places[feature].length > 0 && !row[places[feature][0]].isEmpty()) {
                    filled[feature]++;
                }
            }
            settings.truth().ifPresent(where -> truth.add(where.person(row[truthColumn])));
            if (groupColumn >= 0) {
                groups.add(row[groupColumn]);
            }
        }
        var whole = new ArrayList<CompletableFuture<Void>>();
        for (var group : Group.values()) {
            var next = last.getOrDefault(group, CompletableFuture.completedFuture(null))
                    .thenRunAsync(() -> batch.forEach(row -> records.addValues(group, new Row(row))), threads);
            last.put(group, next);
            whole.add(next);
        }
        waiting.add(CompletableFuture.allOf(whole.toArray(CompletableFuture[]::new)));
        if (waiting.size() > WAITING) {
            await(waiting.remove());
        }
    }

    private static void await(CompletableFuture<Void> done) {
        try {
            done.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private String joined(String[] row, int[] from) {
        if (from.length < 2) {
            return from.length == 0 ? "" : row[from[0]];
        }
        var joined = new StringBuilder();
        for (int column : from) {
            if (!row[column].isEmpty()) {
                joined.append(joined.isEmpty() ? "" : " ").append(row[column]);
            }
        }
        return joined.toString();
    }

    /** A row as its features, read when they are asked for. */
    private final class Row implements Recorded {
        private final String[] row;

        Row(String[] row) {
            this.row = row;
        }

        @Override
        public String get(Feature feature) {
            return joined(row, places[feature.ordinal()]);
        }

        @Override
        public List<String> aliases() {
            return aliases == null ? List.of() : aliases.aliases(joined(row, places[Feature.ALIAS.ordinal()]));
        }
    }

    /**
     * What was read.
     *
     * @param persons the right answer for each record, in the order of the records; empty when the settings name none
     * @param groups the group of each record, in the same way; a record may have none
     */
    public record Loaded(Records records, List<String> persons, List<String> groups) {
        public Loaded {
            persons = List.copyOf(persons);
            groups = List.copyOf(groups);
        }
    }
}
