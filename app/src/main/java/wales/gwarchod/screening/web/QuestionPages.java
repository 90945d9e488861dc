package wales.gwarchod.screening.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import wales.gwarchod.access.Access;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.access.Tier;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.pages.PageHead;
import wales.gwarchod.pages.Pages;
import wales.gwarchod.pages.govuk.BreadcrumbItem;
import wales.gwarchod.screening.ItemId;
import wales.gwarchod.screening.QuestionDesk;
import wales.gwarchod.screening.QuestionFault;
import wales.gwarchod.screening.QuestionFault.Fault;
import wales.gwarchod.screening.QuestionFault.Why;
import wales.gwarchod.screening.QuestionPack;
import wales.gwarchod.screening.Worklist;

/** Sets of screening questions: loaded, answered about a report, and compared with our reading. */
@Controller
class QuestionPages {
    private static final String LIST = "/screening/questions";
    /** Octets of a file; a set has some hundred lines. */
    private static final long LARGEST = 20_000_000;
    /** References that a message names. */
    private static final int SHOWN = 20;

    private static final List<Fault> NOT_UTF_8 = List.of(new Fault(Why.COLUMNS, 0, "UTF-8"));

    private final QuestionDesk desk;
    private final Worklist worklist;
    private final Pages pages;

    QuestionPages(QuestionDesk desk, Worklist worklist, Pages pages) {
        this.desk = desk;
        this.worklist = worklist;
        this.pages = pages;
    }

    @GetMapping(LIST)
    @Access(Action.READ_RULES)
    ModelAndView list(Speech say) {
        return pages.show("screening/questions.jte", head(say), page(FormProblems.none(), say));
    }

    @PostMapping(LIST)
    @Access(Action.CHANGE_RULES)
    ModelAndView load(@RequestParam @Nullable MultipartFile file, Speech say) throws IOException {
        return load("file", file, text -> said(desk.loadPack(text), say), say);
    }

    @PostMapping("/screening/questions/answers")
    @Access(Action.LOAD)
    ModelAndView loadAnswers(@RequestParam @Nullable MultipartFile answers, Speech say) throws IOException {
        return load("answers", answers, text -> said(desk.loadAnswers(text), say), say);
    }

    private interface Loading {
        String load(String text) throws QuestionFault;
    }

    private ModelAndView load(String field, @Nullable MultipartFile file, Loading loading, Speech say)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return again(field, List.of(say.say("screening.questions." + field + ".missing")), say);
        }
        try {
            return pages.goTo(LIST, loading.load(text(file.getBytes())));
        } catch (QuestionFault fault) {
            return again(field, why(fault.faults(), say), say);
        } catch (CharacterCodingException notUtf8) {
            return again(field, why(NOT_UTF_8, say), say);
        }
    }

    private static String text(byte[] octets) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(java.nio.ByteBuffer.wrap(octets))
                .toString();
    }

    private static String said(QuestionDesk.Loaded loaded, Speech say) {
        return say.say(
                loaded.isNew() ? "screening.questions.loaded" : "screening.questions.known",
                "pack",
                loaded.pack().name(),
                "version",
                loaded.pack().version());
    }

    private static String said(QuestionDesk.AnswersLoaded loaded, Speech say) {
        var kept = say.say("screening.questions.answers-loaded", "reports", loaded.reports());
        return loaded.waiting().isEmpty()
                ? kept
                : kept
                        + " "
                        + say.say(
                                "screening.questions.waiting",
                                "lines",
                                loaded.waiting().size(),
                                "what",
                                loaded.waiting().stream()
                                        .limit(SHOWN)
                                        .map(Fault::what)
                                        .collect(Collectors.joining(", ")));
    }

    private static List<String> why(List<Fault> faults, Speech say) {
        return faults.stream()
                .map(fault ->
                        say.say("screening.questions.fault." + fault.why(), "line", fault.line(), "what", fault.what()))
                .toList();
    }

    private ModelAndView again(String field, List<String> faults, Speech say) {
        var problems = new FormProblems(
                faults.stream()
                        .map(fault -> new FormProblems.Problem(field, fault))
                        .toList(),
                say.say("pages.form.error"));
        return pages.showAgain(
                "screening/questions.jte", head(say).with(problems).at(LIST), page(problems, say));
    }

    private QuestionsPage page(FormProblems problems, Speech say) {
        return new QuestionsPage(
                say,
                Acting.now().may(Action.CHANGE_RULES),
                Acting.now().may(Action.LOAD),
                problems,
                desk.all().stream().map(pack -> packOf(pack, say)).toList(),
                desk.agreements().stream()
                        .map(agreement -> QuestionsPage.figures(agreement, say))
                        .toList());
    }

    private static QuestionsPage.Pack packOf(QuestionPack pack, Speech say) {
        return new QuestionsPage.Pack(
                pack.name(),
                say.say("screening.questions.version", "version", pack.version()),
                pack.licence(),
                pack.grantedBy(),
                say.say(
                        "screening.questions.count",
                        "questions",
                        pack.questions().size(),
                        "from",
                        pack.stalkingFrom()));
    }

    private static PageHead head(Speech say) {
        return PageHead.titled(say.say("screening.questions.heading"))
                .breadcrumbs(
                        BreadcrumbItem.of(say.say("screening.heading"), "/screening"),
                        BreadcrumbItem.of(say.say("screening.rules.heading"), "/screening/rules"));
    }

    @GetMapping("/screening/{id}/questions")
    @Access(value = Action.READ_WORKLIST, tier = Tier.T2)
    ModelAndView form(@PathVariable long id, Speech say) {
        var item = worklist.open(new ItemId(id)).item();
        var pack = desk.inUse().orElseThrow();
        var page = new QuestionFormPage(
                say,
                item.reference(),
                "/screening/" + id + "/questions",
                packOf(pack, say),
                QuestionFormPage.rows(pack, desk.mine(item.id(), pack), say));
        return pages.show(
                "screening/questionForm.jte",
                PageHead.titled(say.say("screening.questions.answer")).backTo("/screening/" + id),
                page);
    }

    @PostMapping("/screening/{id}/questions")
    @Access(value = Action.DECIDE_FIRST_REVIEW, tier = Tier.T2)
    ModelAndView answer(@PathVariable long id, @RequestParam Map<String, String> typed, Speech say) {
        var given = new HashMap<String, QuestionPack.Answer>();
        desk.inUse().orElseThrow().questions().forEach(question -> {
            for (var answer : QuestionPack.Answer.values()) {
                if (answer.name().equals(typed.get("answer-" + question.name()))) {
                    given.put(question.name(), answer);
                }
            }
        });
        desk.answer(new ItemId(id), given, "questions " + typed.getOrDefault("once", ""));
        return pages.goTo("/screening/" + id, say.say("screening.questions.saved"));
    }

    /** The other end of {@code gwarchod questions}: reads a file where it lies and says in a line what came of it. */
    @PostMapping("/screening/questions/command")
    @Access(Action.LOAD)
    void command(@RequestParam String what, @RequestParam String file, HttpServletResponse response, Speech say)
            throws IOException {
        if (!Acting.now().equals(SignedIn.commandLine())) {
            throw new NoSuchElementException("Only for the command line");
        }
        var path = Path.of(file);
        if (!path.isAbsolute() || !Files.isRegularFile(path) || Files.size(path) > LARGEST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No such file");
        }
        response.setContentType("text/plain;charset=UTF-8");
        PrintWriter out = response.getWriter();
        try {
            var text = text(Files.readAllBytes(path));
            out.println(what.equals("answers") ? said(desk.loadAnswers(text), say) : said(desk.loadPack(text), say));
            out.println("exit 0");
        } catch (QuestionFault fault) {
            why(fault.faults(), say).forEach(out::println);
            out.println("exit 1");
        } catch (CharacterCodingException notUtf8) {
            why(NOT_UTF_8, say).forEach(out::println);
            out.println("exit 1");
        }
    }
}
