package wales.gwarchod.signs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.signs.resembles.Resemblance;

/**
 * The door: reads texts, and the history they add up to, with the rules that this program ships. Same text, same rules, same
 * answer. Safe to use from many threads at once.
 */
public final class SignReader {
    /** From this probability on a text is flagged. Hand-set: see {@code docs/signs.md} for what was measured at it. */
    public static final double DEFAULT_THRESHOLD = 0.5;

    private final RuleBook book;
    private final Models models;
    private final Score alone;
    private final Score resembling;
    private final PairHistory history;
    private final double threshold;
    private final String weighedBy;
    private final String version;

    /**
     * What texts are weighed by.
     *
     * @param alone for those that the rules read alone
     * @param resembling for those of which it is known what they resemble
     */
    private record Models(SignModel alone, SignModel resembling) {}

    /** @param weighedBy the digest of a model that took the place of a shipped one; empty if none did */
    private SignReader(RuleBook book, Models models, double threshold, String weighedBy) {
        this.version = weighedBy.isEmpty() ? book.version : book.version + "-" + weighedBy;
        this.weighedBy = weighedBy;
        this.book = book;
        this.models = models;
        this.alone = new Score(book.weights, models.alone());
        this.resembling = new Score(book.weights, models.resembling());
        this.history = new PairHistory(book.weights, models.alone());
        this.threshold = threshold;
    }

    private static final class Shipped {
        static final RuleBook BOOK = RuleBook.shipped();
        static final SignReader READER =
                new SignReader(BOOK, new Models(BOOK.handSet(), resembling()), DEFAULT_THRESHOLD, "");

        /** Learned by {@code gwarchod signs train --resembles} from the texts in {@code training/texts}. */
        private static SignModel resembling() {
            try (InputStream in = SignReader.class.getResourceAsStream("models/resembling.json")) {
                if (in == null) {
                    throw new IllegalStateException("models/resembling.json is missing from the program");
                }
                return SignModel.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("models/resembling.json cannot be read", e);
            }
        }
    }

    /** The shipped rules, read once for the whole program. */
    public static SignReader shipped() {
        return Shipped.READER;
    }

    /**
     * The same rules with another threshold.
     *
     * @throws IllegalArgumentException unless it lies above 0 and below 1
     */
    public SignReader withThreshold(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("A threshold lies above 0 and below 1, not at " + probability);
        }
        return new SignReader(book, models, probability, weighedBy);
    }

    /**
     * The same rules weighed by another model: texts of which it is known what they resemble, if the model knows of that, else texts that the rules
     * read alone.
     *
     * @throws IllegalArgumentException if it was learned from other rules than the shipped ones; rules that people changed since are weighed like
     *     those they replace
     */
    public SignReader withModel(SignModel other) {
        if (!isFor(other)) {
            throw new IllegalArgumentException("This model was learned from the rules " + other.rulesVersion()
                    + ", and these are the rules " + Shipped.BOOK.version);
        }
        return new SignReader(
                book,
                other.knowsResemblance() ? new Models(models.alone(), other) : new Models(other, models.resembling()),
                threshold,
                other.digest());
    }

    /** Whether a model was learned from the rules that this program ships. */
    public static boolean isFor(SignModel model) {
        return model.rulesVersion().equals(Shipped.BOOK.version);
    }

    /** The same rules with every input at its hand-set weight: what a model is learned on. */
    public SignReader withHandSetWeights() {
        return new SignReader(book, new Models(book.handSet(), book.handSet()), threshold, "hand");
    }

    /**
     * The shipped rules with some of them changed, or with further ones, at the weights of this reader.
     *
     * @param edits one rule each, in the form of {@code docs/signs.md}; a rule of the same name is replaced
     * @throws IllegalArgumentException if one is no rule, or gets its own examples wrong: what is wrong, a line each
     */
    public SignReader withRules(List<String> edits) {
        var changed = RuleBook.with(edits);
        var edited = edits.stream().map(SignReader::nameOfRule).toList();
        var wrong = changed.rules.stream()
                .filter(rule -> edited.contains(rule.description().rule()))
                .flatMap(rule -> RuleEdit.wrongExamples(changed, rule).stream())
                .toList();
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("These examples are read the other way:\n" + String.join("\n", wrong));
        }
        return new SignReader(changed, models, threshold, weighedBy);
    }

    /** The name of the rule that this text writes; a text that {@link #withRules} takes. */
    public static String nameOfRule(String text) {
        return RuleEdit.nameOf(text);
    }

    /** The model by which this reader weighs texts of which it is known what they resemble. */
    public SignModel resemblingModel() {
        return models.resembling();
    }

    /** The model by which this reader weighs what the rules read alone. */
    public SignModel model() {
        return models.alone();
    }

    /** What one text shows. Takes any text and never throws for one; see {@link Reading#complete()} for the oversized. */
    public Reading read(Narrative narrative) {
        return read(narrative, null);
    }

    /**
     * What one text shows, in the light of what it resembles as a whole.
     *
     * @param resemblance null to read it by the rules alone
     */
    public Reading read(Narrative narrative, @Nullable Resemblance resemblance) {
        var reading = new TextReading(book, narrative);
        boolean overflowed = false;
        try {
            reading.run();
        } catch (StackOverflowError e) {
            overflowed = true; // no known text does this; if one does, the record is shown as not read to the end
        }
        List<Hit> hits = reading.hits();
        List<Contribution> terms =
                (resemblance == null ? alone : resembling).of(hits, reading.quantities(), narrative, resemblance);
        double logOdds = Score.sum(terms);
        double probability = Score.probability(logOdds);
        List<Sign> signs = signs(hits);
        return new Reading(
                narrative.id(),
                signs,
                setAside(hits),
                four(hits),
                reading.quantities(),
                terms,
                logOdds,
                probability,
                probability >= threshold && !signs.isEmpty(),
                reading.complete() && !overflowed,
                urgent(hits),
                reading.welsh(),
                version,
                resemblance);
    }

    /** What counts, where it stands; a mention only of a behaviour that is not found outright. */
    private static List<Sign> signs(List<Hit> hits) {
        var counting = hits.stream()
                .filter(hit -> hit.rule().isBehaviour() && hit.counts())
                .toList();
        var found = counting.stream()
                .filter(hit -> !hit.rule().mention())
                .map(hit -> hit.rule().code())
                .collect(Collectors.toSet());
        return counting.stream()
                .filter(hit ->
                        !hit.rule().mention() || !found.contains(hit.rule().code()))
                .map(hit -> new Sign(
                        hit.rule().code(),
                        hit.rule().description().rule(),
                        hit.rule().description().strength(),
                        hit.quote(),
                        hit.rule().mention()))
                .toList();
    }

    private static List<SetAside> setAside(List<Hit> hits) {
        var aside = new ArrayList<SetAside>();
        for (Hit hit : hits) {
            Scope scope = hit.scope();
            if (hit.rule().isBehaviour() && scope != null) {
                aside.add(new SetAside(
                        hit.rule().code(), hit.rule().description().rule(), scope, hit.quote(), hit.cue()));
            }
        }
        return aside;
    }

    private static Four four(List<Hit> hits) {
        return new Four(quotes(hits, "F"), quotes(hits, "O"), quotes(hits, "U"), quotes(hits, "R"));
    }

    private static List<Quote> quotes(List<Hit> hits, String letter) {
        return hits.stream()
                .filter(hit -> hit.counts() && hit.rule().code().equals(letter))
                .map(Hit::quote)
                .toList();
    }

    private static Set<UrgentFlag> urgent(List<Hit> hits) {
        var urgent = EnumSet.noneOf(UrgentFlag.class);
        for (Hit hit : hits) {
            UrgentFlag flag = hit.rule().urgent();
            if (flag != null && hit.counts()) {
                urgent.add(flag);
            }
        }
        return urgent;
    }

    /** The text as a learned model may see it: every name is the same. Nothing that is learned may turn on what somebody is called. */
    public String withoutNames(String text) {
        return Nameless.of(text, book.shorthand);
    }

    /**
     * What the records between two people add up to, as of the newest day among them.
     *
     * @param history at least one record that is not reversed; in any order
     * @throws IllegalArgumentException if there is none
     */
    public PairReading readPair(String pair, List<DatedReading> history) {
        return readPair(pair, history, null);
    }

    /**
     * What the records between two people add up to.
     *
     * @param asOf the day from which the windows of 28, 90 and 365 days look back, that day included; later records count as records
     *     and in no window; null for the newest day among the records
     */
    public PairReading readPair(String pair, List<DatedReading> records, @Nullable LocalDate asOf) {
        return history.read(pair, records, asOf, threshold, version);
    }

    /** All rules, by code, for people to read. */
    public List<RuleDescription> rules() {
        return book.descriptions();
    }

    /** One rule by its name, such as {@code C10-1}. */
    public Optional<RuleDescription> rule(String name) {
        return Optional.ofNullable(book.byName.get(name)).map(Rule::description);
    }

    /**
     * The words for an input of the sum, such as {@code four.u} or {@code behaviour.P02}.
     *
     * @throws IllegalArgumentException if there is no such input
     */
    public Wording wordingOf(String input) {
        Wording wording = book.wording.get(input);
        if (wording == null) {
            throw new IllegalArgumentException("No input is named " + input);
        }
        return wording;
    }

    /** The first 12 hexadecimal characters of the SHA-256 of all data files. */
    public String rulesVersion() {
        return book.version;
    }

    /** What a reading carries: the version of the rules, and behind a dash the digest of a model that took the place of a shipped one. */
    public String version() {
        return version;
    }

    /** The probability from which this reader flags. */
    public double threshold() {
        return threshold;
    }
}
