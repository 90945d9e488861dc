package wales.gwarchod.screening.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
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
import wales.gwarchod.screening.QuestionPack;
import wales.gwarchod.screening.Worklist;

/** Sets of screening questions: loaded, answered about a report, and compared with our reading. */
@Controller
class QuestionPages {
    private static final String LIST = "/screening/questions";
    /** Octets of a file; a set has some hundred lines. */
    private static final long LARGEST = 20_000_000;

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
        if (file == null || file.isEmpty()) {
            return again(say.say("screening.questions.file.missing"), say);
        }
        try {
            var loaded = desk.loadPack(text(file.getBytes()));
            return pages.goTo(LIST, said(loaded, say));
        } catch (QuestionFault fault) {
            return again(why(fault, say), say);
        } catch (CharacterCodingException notUtf8) {
            return again(say.say("screening.questions.fault.COLUMNS", "line", 0, "what", "UTF-8"), say);
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

    private static String why(QuestionFault fault, Speech say) {
        return say.say("screening.questions.fault." + fault.why(), "line", fault.line(), "what", fault.what());
    }

    private ModelAndView again(String fault, Speech say) {
        var problems = FormProblems.of("file", fault, say);
        return pages.showAgain(
                "screening/questions.jte", head(say).with(problems).at(LIST), page(problems, say));
    }

    private QuestionsPage page(FormProblems problems, Speech say) {
        return new QuestionsPage(
                say,
                Acting.now().may(Action.CHANGE_RULES),
                problems,
                desk.all().stream().map(pack -> packOf(pack, say)).toList(),
                desk.agreement()
                        .map(agreement -> QuestionsPage.figures(agreement, say))
                        .orElse(null));
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
                QuestionFormPage.rows(pack, desk.answers(item.id(), pack), say));
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
            out.println(
                    what.equals("answers")
                            ? say.say("screening.questions.answers-loaded", "reports", desk.loadAnswers(text))
                            : said(desk.loadPack(text), say));
            out.println("exit 0");
        } catch (QuestionFault fault) {
            out.println(why(fault, say));
            out.println("exit 1");
        } catch (CharacterCodingException notUtf8) {
            out.println(say.say("screening.questions.fault.COLUMNS", "line", 0, "what", "UTF-8"));
            out.println("exit 1");
        }
    }
}
