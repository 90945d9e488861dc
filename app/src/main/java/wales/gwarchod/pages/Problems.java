package wales.gwarchod.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.ShortReference;
import wales.gwarchod.language.Speech;

/** Turns what went wrong into a status, a reference, a line in the log, and words for the reader. */
@Component
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ReadersLanguage language;
    private final Pages pages;

    Problems(ReadersLanguage language, Pages pages) {
        this.language = language;
        this.pages = pages;
    }

    /** The status that a fault answers with. A malformed reference is answered as an unknown one. */
    static HttpStatus statusOf(Throwable fault) {
        return switch (fault) {
            case MethodArgumentTypeMismatchException mismatch ->
                mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                        ? HttpStatus.NOT_FOUND
                        : HttpStatus.BAD_REQUEST;
            case NoSuchElementException _ -> HttpStatus.NOT_FOUND;
            case OptimisticLockingFailureException _ -> HttpStatus.CONFLICT;
            case AccessDeniedException _ -> HttpStatus.FORBIDDEN;
            case DataAccessResourceFailureException _, CannotCreateTransactionException _ ->
                HttpStatus.SERVICE_UNAVAILABLE;
            case BindException _, HttpMessageConversionException _, ServletRequestBindingException _ ->
                HttpStatus.BAD_REQUEST;
            case ErrorResponse known -> status(known.getStatusCode().value());
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    static HttpStatus status(int code) {
        var status = HttpStatus.resolve(code);
        return status == null || !status.isError() ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    /** A reference to quote, and the line in the log that it finds. No message: it could hold a value. */
    static String record(HttpStatus status, HttpServletRequest request, Throwable fault) {
        var reference = ShortReference.next("P");
        if (status.is5xxServerError()) {
            LOG.error("{} {} {} {} {}", reference, status.value(), request.getMethod(), route(request), trace(fault));
        } else {
            LOG.info(
                    "{} {} {} {} {}",
                    reference,
                    status.value(),
                    request.getMethod(),
                    route(request),
                    fault.getClass().getName());
        }
        return reference;
    }

    ModelAndView page(HttpStatus status, String reference, HttpServletRequest request) {
        var say = language.speech(request);
        var words = status == HttpStatus.FORBIDDEN && hasEnded(request)
                ? page(say.say("pages.session.ended"), say.say("pages.session.ended.page"), reference, say)
                : words(status, reference, say);
        var head = PageHead.titled(words.heading()).unmarked();
        var shown = pages.show("pages/error.jte", head, words);
        shown.setStatus(status);
        return shown;
    }

    ErrorPage words(HttpStatus status, String reference, Speech say) {
        return switch (status) {
            case FORBIDDEN -> page(say.say("common.error.403.title"), say.say("common.error.403.text"), reference, say);
            case NOT_FOUND, METHOD_NOT_ALLOWED ->
                page(say.say("common.error.404.title"), say.say("common.error.404.text"), reference, say);
            case CONFLICT -> page(say.say("common.error.409.title"), say.say("common.error.409.text"), reference, say);
            case UNPROCESSABLE_CONTENT ->
                page(say.say("pages.error.422.title"), say.say("pages.error.422.text"), reference, say);
            case SERVICE_UNAVAILABLE ->
                page(say.say("common.error.503.title"), say.say("common.error.503.text"), reference, say);
            default ->
                status.is5xxServerError()
                        ? page(
                                say.say("common.error.500.title"),
                                say.say("common.error.500.text", "reference", reference),
                                reference,
                                say)
                        : page(say.say("pages.error.400.title"), say.say("pages.error.400.text"), reference, say);
        };
    }

    private static ErrorPage page(String heading, String text, String reference, Speech say) {
        var link = Acting.ifAnybody().isPresent()
                ? new ErrorPage.Link(say.say("pages.error.to-today"), "/today")
                : new ErrorPage.Link(say.say("pages.error.to-sign-in"), "/sign-in");
        return new ErrorPage(heading, text, say.say("pages.error.reference", "reference", reference), link);
    }

    /** Whether nobody is signed in any more: a form without a session that knows it is refused before anybody asks who sent it. */
    private static boolean hasEnded(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null
                || session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) == null;
    }

    private static Object route(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "-" : pattern;
    }

    private static String trace(Throwable fault) {
        var lines = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            lines.append(cause.getClass().getName())
                    .append(Arrays.stream(cause.getStackTrace())
                            .limit(30)
                            .map(StackTraceElement::toString)
                            .collect(Collectors.joining("\n\tat ", "\n\tat ", "\n")));
        }
        return lines.toString();
    }
}
