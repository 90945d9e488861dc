package wales.gwarchod.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Answers a second press of the same button with the first one's redirect, so that one thing is done once. A form that came
 * back with errors may be sent again. The keys live in the session, the last {@value #KEPT} of them.
 */
class OncePerForm implements HandlerInterceptor {
    static final String FIELD = "once";

    private static final String SENT = OncePerForm.class.getName() + ".sent";
    private static final String MINE = OncePerForm.class.getName() + ".mine";
    private static final int KEPT = 50;
    private static final long WAIT_SECONDS = 30;

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return true;
        }
        var key = request.getParameter(FIELD);
        if (key == null || key.isEmpty() || key.length() > 64) {
            return true;
        }
        while (true) {
            var mine = new Sending(key, new CompletableFuture<>());
            var first = sent(request.getSession()).putIfAbsent(key, mine.location());
            if (first == null) {
                request.setAttribute(MINE, mine);
                return true;
            }
            var location = outcome(first);
            if (location != null) {
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader("Location", location);
                return false;
            }
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(MINE) instanceof Sending mine) {
            var location = response.getHeader("Location");
            boolean done = failure == null && location != null && response.getStatus() / 100 == 3;
            var session = request.getSession(false);
            if (!done && session != null) {
                sent(session).remove(mine.key());
            }
            mine.location().complete(done ? location : null);
        }
    }

    /** Where the first press led, or null if it changed nothing. */
    private static @Nullable String outcome(CompletableFuture<@Nullable String> first) {
        try {
            return first.get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "Interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "The first press has not ended", e);
        }
    }

    private static SentForms sent(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(SENT) instanceof SentForms known) {
                return known;
            }
            var forms = new SentForms();
            session.setAttribute(SENT, forms);
            return forms;
        }
    }

    private record Sending(String key, CompletableFuture<@Nullable String> location) {}

    /** The forms of one session, oldest forgotten first. */
    private static final class SentForms {
        private final Map<String, CompletableFuture<@Nullable String>> byKey = new LinkedHashMap<>();

        synchronized @Nullable CompletableFuture<@Nullable String> putIfAbsent(
                String key, CompletableFuture<@Nullable String> location) {
            var first = byKey.putIfAbsent(key, location);
            if (first == null && byKey.size() > KEPT) {
                byKey.remove(byKey.keySet().iterator().next());
            }
            return first;
        }

        synchronized void remove(String key) {
            byKey.remove(key);
        }
    }
}
