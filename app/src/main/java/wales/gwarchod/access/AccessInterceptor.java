package wales.gwarchod.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds each call to what its route declared. Handlers never test roles themselves. */
class AccessInterceptor implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        if (HttpMethod.OPTIONS.matches(request.getMethod())) {
            throw new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED, "Not a way to call a page");
        }
        var access = method.getMethodAnnotation(Access.class);
        if (access == null) {
            throw new IllegalStateException("No @Access on " + method.getShortLogMessage());
        }
        if (access.value() == Action.OPEN) {
            return true;
        }
        var who = Acting.ifAnybody();
        if (who.isEmpty() && HttpMethod.GET.matches(request.getMethod())) {
            response.sendRedirect("/sign-in");
            return false;
        }
        if (who.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Not signed in");
        }
        if (!who.get().may(access.value())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Not for this role");
        }
        return true;
    }
}
