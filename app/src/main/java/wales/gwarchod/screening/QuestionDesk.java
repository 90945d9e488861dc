package wales.gwarchod.screening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.audit.AuditEntry;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.audit.Operation;
import wales.gwarchod.clocks.London;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.screening.QuestionFault.Why;

/** Sets of screening questions: loaded by a force under its own licence, answered, and held beside our reading. They never change a score. */
@Service
@Transactional(rollbackFor = QuestionFault.class)
public class QuestionDesk {
    private final QuestionStore store;
    private final ItemStore items;
    private final ReviewStore reviews;
    private final Reports reports;
    private final AuditLog audit;
    private final Clock clock;

    QuestionDesk(
            QuestionStore store, ItemStore items, ReviewStore reviews, Reports reports, AuditLog audit, Clock clock) {
        this.store = store;
        this.items = items;
        this.reviews = reviews;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Loads a set; the same file again changes nothing.
     *
     * @param text the file, as {@code docs/question-sets.md} describes it
     * @return the set, and whether it is new
     * @throws QuestionFault if it cannot be read, or another text stands under its name and version
     */
    public Loaded loadPack(String text) throws QuestionFault {
        var pack = QuestionFiles.pack(text);
        var digest = digest(pack.toString());
        var before = store.digest(pack.name(), pack.version());
        if (before.isPresent() && !before.get().equals(digest)) {
            throw new QuestionFault(Why.CHANGED, 0, pack.name() + " " + pack.version());
        }
        if (before.isEmpty()) {
            store.keep(pack, digest, Acting.now(), clock.instant());
            audit.append(AuditEntry.of(Operation.COLLECTION, "screening.questions-loaded", "question-pack", 0)
                    .with("pack", pack.name())
                    .with("version", pack.version()));
        }
        return new Loaded(pack, before.isEmpty());
    }

    /** What became of a file with a set. */
    public record Loaded(QuestionPack pack, boolean isNew) {}

    /**
     * Loads answers that were given elsewhere; those that were loaded before are left out.
     *
     * @return how many reports have new answers
     * @throws QuestionFault if a line cannot be used; then none is kept
     */
    public int loadAnswers(String text) throws QuestionFault {
        int kept = 0;
        for (var answered : QuestionFiles.answers(text)) {
            var pack = store.find(answered.pack(), answered.version())
                    .orElseThrow(() -> new QuestionFault(
                            Why.NO_PACK, answered.line(), answered.pack() + " " + answered.version()));
            for (var name : answered.answers().keySet()) {
                if (pack.questions().stream()
                        .noneMatch(question -> question.name().equals(name))) {
                    throw new QuestionFault(Why.NO_QUESTION, answered.line(), name);
                }
            }
            var report = reports.byReference(answered.report())
                    .orElseThrow(() -> new QuestionFault(Why.NO_REPORT, answered.line(), answered.report()));
            var key = digest(pack.id() + "\n" + report.value() + "\n" + answered.on() + "\n"
                    + new TreeMap<>(answered.answers()));
            var whole = answers(pack, answered.answers(), QuestionAnswers.Source.FRONT_LINE, answered.on());
            kept += store.keep(report, pack, whole, key, Acting.now(), clock.instant()) ? 1 : 0;
        }
        if (kept > 0) {
            audit.append(AuditEntry.of(Operation.COLLECTION, "screening.answers-loaded", "question-pack", 0)
                    .with("reports", kept));
        }
        return kept;
    }

    private static QuestionAnswers answers(
            QuestionPack pack, Map<String, QuestionPack.Answer> given, QuestionAnswers.Source source, LocalDate on) {
        var whole = new LinkedHashMap<String, QuestionPack.Answer>();
        pack.questions()
                .forEach(question ->
                        whole.put(question.name(), given.getOrDefault(question.name(), QuestionPack.Answer.NOT_ASKED)));
        int yes = pack.yes(whole);
        boolean person = source == QuestionAnswers.Source.REVIEWER;
        return new QuestionAnswers(
                source,
                whole,
                yes,
                yes >= pack.stalkingFrom(),
                on,
                person ? Acting.now().id() : 0,
                person ? Acting.now().displayName() : "");
    }

    /**
     * Answers the set in use about the report of an item, as a reviewer from the file.
     *
     * @param formKey made with the form: pressing twice saves once
     */
    public void answer(ItemId itemId, Map<String, QuestionPack.Answer> given, String formKey) {
        var item = items.find(itemId).orElseThrow();
        var pack = inUse().orElseThrow();
        var whole = answers(pack, given, QuestionAnswers.Source.REVIEWER, London.dayOf(clock.instant()));
        if (store.keep(item.report(), pack, whole, formKey, Acting.now(), clock.instant())) {
            audit.append(AuditEntry.of(
                            Operation.ALTERATION,
                            "screening.questions-answered",
                            "report",
                            item.report().value())
                    .with("pack", pack.name()));
        }
    }

    /** The newest set; empty while none is loaded. */
    public Optional<QuestionPack> inUse() {
        return store.all().stream().findFirst();
    }

    /** Every set, newest first. */
    public List<QuestionPack> all() {
        return store.all();
    }

    /**
     * The newest answers about an item's report that the one who acts may see: a reviewer's stay hidden from others until both reviews stand.
     */
    public Optional<QuestionAnswers> answers(ItemId itemId, QuestionPack pack) {
        var item = items.find(itemId).orElseThrow();
        boolean bothStand = reviews.live(itemId).size() >= 2;
        SignedIn who = Acting.now();
        return store.answers(item.report(), pack).stream()
                .filter(answered -> bothStand
                        || answered.source() == QuestionAnswers.Source.FRONT_LINE
                        || answered.answeredBy() == who.id())
                .findFirst();
    }

    /** How the set in use and our reading agree; empty while no set is loaded. Counts alone are shown, so no report is consulted. */
    public Optional<Agreement> agreement() {
        return inUse().map(pack -> Agreement.of(pack, store.beside(pack)));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
