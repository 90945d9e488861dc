package wales.gwarchod.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;
import wales.gwarchod.access.Access;
import wales.gwarchod.access.Action;

/**
 * Answers a fault with a page, or with problem+json for a program; the words are the same. Whoever is not signed in and sends
 * a form is led to sign in.
 */
@ControllerAdvice
@Controller
class ErrorAnswers implements ErrorController {
    private final Problems problems;
    private final ReadersLanguage language;
    private final JsonMapper json;

    ErrorAnswers(Problems problems, ReadersLanguage language, JsonMapper json) {
        this.problems = problems;
        this.language = language;
        this.json = json;
    }

    /** What a handler threw, or what was thrown before one was reached. */
    @ExceptionHandler(Exception.class)
    @Nullable
    ModelAndView handle(Exception fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        return answer(Problems.statusOf(fault), fault, request, response);
    }

    /** What a filter refused. */
    @Access(Action.OPEN)
    @RequestMapping("/error")
    @Nullable
    ModelAndView dispatched(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        // Whoever asks for /error itself asks for a page that is not there.
        var status = code instanceof Integer number ? Problems.status(number) : HttpStatus.NOT_FOUND;
        return answer(status, thrown instanceof Throwable fault ? fault : new Refused(), request, response);
    }

    private @Nullable ModelAndView answer(
            HttpStatus status, Throwable fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (status == HttpStatus.UNAUTHORIZED && !isProgram(request)) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/sign-in");
            return null;
        }
        var reference = Problems.record(status, request, fault);
        if (isProgram(request)) {
            writeForProgram(status, reference, request, response);
            return null;
        }
        return problems.page(status, reference, request);
    }

    private void writeForProgram(
            HttpStatus status, String reference, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var words = problems.words(status, reference, language.speech(request));
        var detail = ProblemDetail.forStatusAndDetail(status, words.text());
        detail.setTitle(words.heading());
        detail.setProperty("reference", reference);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(detail));
    }

    private static boolean isProgram(HttpServletRequest request) {
        var accepts = request.getHeader(HttpHeaders.ACCEPT);
        return accepts != null && accepts.contains("json") && !accepts.contains("html");
    }

    /** A refusal that came without an exception. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
