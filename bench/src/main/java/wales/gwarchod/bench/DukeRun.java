package wales.gwarchod.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.Configuration;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.DataSource;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.cleaners.LowerCaseNormalizeCleaner;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.databases.LuceneDatabase;
import no.priv.garshol.duke.datasources.CSVDataSource;
import no.priv.garshol.duke.datasources.Column;
import no.priv.garshol.duke.matchers.AbstractMatchListener;

/**
 * Runs Duke, the peer, over a set, on all processors. Its comparators are those that its wiki advises: Jaro-Winkler for names, Levenshtein
 * "if in doubt"; for dates and numbers, exact and Levenshtein are both tried. It searches with its default, Lucene in memory, without
 * fuzzy search and with ten hits a record: more hits, fuzzy search and comparing every pair were tried, took longer and found no better
 * answer.
 */
final class DukeRun {
    private static final int BATCH = 40_000;
    private static final int HITS = 10;
    private static final String ID = "rec_id";

    private final FebrlSet set;
    private final Path folder;
    private final Setting setting;
    private final List<Match> matches = new ArrayList<>();

    private DukeRun(FebrlSet set, Path folder, Setting setting) {
        this.set = set;
        this.folder = folder;
        this.setting = setting;
    }

    /**
     * What is tried of Duke.
     *
     * @param exactNumbers whether postcodes, dates and identifiers agree or not, with nothing between
     * @param threshold the probability that a match must exceed; which pairs are compared does not depend on it
     */
    record Setting(boolean exactNumbers, double threshold) {
        @Override
        public String toString() {
            return (exactNumbers ? "numbers exact" : "numbers by Levenshtein") + ", threshold " + threshold;
        }
    }

    /** Two records that Duke holds to be one person. */
    record Match(String one, String other, double probability) {}

    /**
     * Reads the files and matches the records. Across two files, each record of the second is matched with its best in the first only; in
     * one file, a pair may come twice.
     */
    static List<Match> matches(FebrlSet set, Path folder, Setting setting) {
        return new DukeRun(set, folder, setting).run();
    }

    private List<Match> run() {
        var configuration = configuration();
        var processor = new Processor(configuration, true);
        processor.setThreads(Runtime.getRuntime().availableProcessors());
        processor.addMatchListener(new AbstractMatchListener() {
            @Override
            public void matches(Record one, Record other, double probability) {
                hear(new Match(one.getValue(ID), other.getValue(ID), probability));
            }
        });
        try {
            if (set.isAcrossFiles()) {
                processor.link(configuration.getDataSources(1), configuration.getDataSources(2), false, BATCH);
            } else {
                processor.deduplicate(BATCH);
            }
        } finally {
            processor.close();
        }
        return matches;
    }

    private synchronized void hear(Match match) {
        matches.add(match);
    }

    private Configuration configuration() {
        var database = new LuceneDatabase();
        database.setFuzzySearch(false);
        database.setMaxSearchHits(HITS);
        var configuration = new ConfigurationImpl();
        configuration.setThreshold(setting.threshold());
        configuration.setProperties(properties(setting.exactNumbers()));
        configuration.setDatabase(database);
        int group = set.isAcrossFiles() ? 1 : 0;
        for (var file : set.files(folder)) {
            configuration.addDataSource(group++, source(file, configuration.getProperties()));
        }
        configuration.validate();
        return configuration;
    }

    /** High and low are the probabilities that two records are of one person when only this value agrees, or differs. */
    private static List<Property> properties(boolean exactNumbers) {
        var number = exactNumbers ? new ExactComparator() : new Levenshtein();
        return List.of(
                new PropertyImpl(ID),
                searched("given_name", new JaroWinkler(), 0.3, 0.8),
                searched("surname", new JaroWinkler(), 0.25, 0.85),
                compared("street_number", new ExactComparator(), 0.4, 0.6),
                searched("address_1", new Levenshtein(), 0.35, 0.75),
                compared("address_2", new Levenshtein(), 0.45, 0.6),
                searched("suburb", new JaroWinkler(), 0.35, 0.65),
                searched("postcode", number, 0.35, 0.65),
                compared("state", new ExactComparator(), 0.45, 0.55),
                searched("date_of_birth", number, 0.2, 0.9),
                searched("soc_sec_id", number, 0.15, 0.95));
    }

    private static Property searched(String name, Comparator comparator, double low, double high) {
        return property(name, comparator, low, high, Property.Lookup.TRUE);
    }

    private static Property compared(String name, Comparator comparator, double low, double high) {
        return property(name, comparator, low, high, Property.Lookup.FALSE);
    }

    private static Property property(
            String name, Comparator comparator, double low, double high, Property.Lookup lookup) {
        var property = new PropertyImpl(name, comparator, low, high);
        property.setLookupBehaviour(lookup);
        return property;
    }

    private static DataSource source(Path file, List<Property> properties) {
        var source = new CSVDataSource();
        source.setInputFile(file.toString());
        source.setEncoding("UTF-8");
        for (var property : properties) {
            var name = property.getName();
            // the header has a blank after each comma, and Duke takes it for a part of the name
            source.addColumn(
                    new Column(name.equals(ID) ? name : " " + name, name, null, new LowerCaseNormalizeCleaner()));
        }
        return source;
    }
}
