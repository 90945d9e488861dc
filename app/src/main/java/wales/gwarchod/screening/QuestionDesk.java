package wales.gwarchod.screening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wales.gwarchod.access.Acting;
import wales.gwarchod.audit.AuditEntry;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.audit.Operation;
import wales.gwarchod.clocks.London;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.screening.QuestionFault.Fault;
import wales.gwarchod.screening.QuestionFault.Why;
import wales.gwarchod.signs.RuleDescription;

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
    private final RulesInUse rules;

    QuestionDesk(
            QuestionStore store,
            ItemStore items,
            ReviewStore reviews,
            Reports reports,
            AuditLog audit,
            Clock clock,
            RulesInUse rules) {
        this.store = store;
        this.items = items;
        this.reviews = reviews;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
        this.rules = rules;
    }

    /**
     * Loads a set; the same file again changes nothing.
     *
     * @param text the file, as {@code docs/question-sets.md} describes it
     * @return the set, and whether it is new
     * @throws QuestionFault if it cannot be read, or another text stands under its name and version
     */
    public Loaded loadPack(String text) throws QuestionFault {
        var codes = rules.reader().rules().stream().map(RuleDescription::code).collect(Collectors.toSet());
        var pack = QuestionFiles.pack(text, codes);
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
     * What became of a file with answers.
     *
     * @param reports that have new answers
     * @param waiting lines whose report is not loaded yet: load the same file again when it is
     */
    public record AnswersLoaded(int reports, List<Fault> waiting) {}

    /**
     * Loads answers that were given elsewhere. The same file again, or answers that stand already, change nothing; a correction stands before what it corrects.
     *
     * @throws QuestionFault if a line cannot be used; then none is kept
     */
    public AnswersLoaded loadAnswers(String text) throws QuestionFault {
        var all = QuestionFiles.answers(text);
        var packs = packs(all);
        var file = digest(text);
        var waiting = new ArrayList<Fault>();
        var kept = new TreeSet<Long>();
        for (var answered : all) {
            var pack = Objects.requireNonNull(packs.get(nameOf(answered)));
            var report = reports.byReference(answered.report());
            if (report.isEmpty()) {
                waiting.add(new Fault(Why.NO_REPORT, answered.line(), answered.report()));
            } else if (keep(report.get(), pack, answered, file)) {
                kept.add(report.get().value());
            }
        }
        if (!kept.isEmpty()) {
            audit.append(AuditEntry.of(Operation.COLLECTION, "screening.answers-loaded", "report", List.copyOf(kept)));
        }
        return new AnswersLoaded(kept.size(), List.copyOf(waiting));
    }

    private static String nameOf(QuestionFiles.Answered answered) {
        return answered.pack() + " " + answered.version();
    }

    /** The sets that are answered, by name and version; every line that names none, or a question that its set has not, is a fault. */
    private Map<String, QuestionPack> packs(List<QuestionFiles.Answered> all) throws QuestionFault {
        var packs = new HashMap<String, QuestionPack>();
        var faults = new ArrayList<Fault>();
        for (var answered : all) {
            var pack = packs.get(nameOf(answered));
            if (pack == null) {
                pack = store.find(answered.pack(), answered.version()).orElse(null);
            }
            if (pack == null) {
                faults.add(new Fault(Why.NO_PACK, answered.line(), nameOf(answered)));
                continue;
            }
            packs.put(nameOf(answered), pack);
            var names =
                    pack.questions().stream().map(QuestionPack.Question::name).collect(Collectors.toSet());
            answered.answers().keySet().stream()
                    .filter(name -> !names.contains(name))
                    .forEach(name -> faults.add(new Fault(Why.NO_QUESTION, answered.line(), name)));
        }
        if (!faults.isEmpty()) {
            throw new QuestionFault(faults);
        }
        return packs;
    }

    private boolean keep(ReportId report, QuestionPack pack, QuestionFiles.Answered answered, String file) {
        var whole = answers(pack, answered.answers(), QuestionAnswers.Source.FRONT_LINE, answered.on());
        boolean stands = store.answers(report, pack).stream()
                .filter(before -> before.source() == QuestionAnswers.Source.FRONT_LINE
                        && before.answeredOn().equals(answered.on()))
                .findFirst()
                .filter(before -> before.answers().equals(whole.answers()))
                .isPresent();
        return !stands
                && store.keep(
                        report, pack, whole, "file " + file + " " + answered.line(), Acting.now(), clock.instant());
    }

    private static QuestionAnswers answers(
            QuestionPack pack, Map<String, QuestionPack.Answer> given, QuestionAnswers.Source source, LocalDate on) {
        var whole = new LinkedHashMap<String, QuestionPack.Answer>();
        pack.questions()
                .forEach(question ->
                        whole.put(question.name(), given.getOrDefault(question.name(), QuestionPack.Answer.NOT_ASKED)));
        boolean person = source == QuestionAnswers.Source.REVIEWER;
        return new QuestionAnswers(
                source,
                whole,
                pack.yes(whole),
                pack.says(whole),
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
     * The newest answers of each source about an item's report that the one who acts may see, the front line's first: a reviewer's stay hidden from others until
     * both reviews stand.
     */
    public List<QuestionAnswers> answers(ItemId itemId, QuestionPack pack) {
        var item = items.find(itemId).orElseThrow();
        boolean bothStand = reviews.live(itemId).size() >= 2;
        var newest = new EnumMap<QuestionAnswers.Source, QuestionAnswers>(QuestionAnswers.Source.class);
        store.answers(item.report(), pack).stream()
                .filter(answered ->
                        bothStand || answered.source() == QuestionAnswers.Source.FRONT_LINE || isMine(answered))
                .forEach(answered -> newest.putIfAbsent(answered.source(), answered));
        return List.copyOf(newest.values());
    }

    /** What the one who acts has answered last about an item's report: nobody else's answers lead theirs. */
    public Optional<QuestionAnswers> mine(ItemId itemId, QuestionPack pack) {
        var item = items.find(itemId).orElseThrow();
        return store.answers(item.report(), pack).stream()
                .filter(QuestionDesk::isMine)
                .findFirst();
    }

    private static boolean isMine(QuestionAnswers answered) {
        return answered.source() == QuestionAnswers.Source.REVIEWER
                && answered.answeredBy() == Acting.now().id();
    }

    /**
     * How the set in use and our reading agree, by whose answers, the front line's first; empty where there are none. Counts alone are shown, so no report is
     * consulted.
     */
    public List<Agreement> agreements() {
        return inUse().stream()
                .flatMap(pack -> Stream.of(QuestionAnswers.Source.values())
                        .map(source -> Agreement.of(pack, source, store.beside(pack, source))))
                .filter(agreement -> agreement.reports() + agreement.open() > 0)
                .toList();
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
