package wales.gwarchod.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers on every answer, also on errors and on styles: nothing but our own two scripts runs, nothing is fetched from
 * elsewhere, nothing frames us, nothing is kept by the browser. It also remembers a language asked for by the address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageHeaders extends OncePerRequestFilter {
    private static final String NONCE = PageHeaders.class.getName() + ".nonce";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What lets a script run in the answer to this request. */
    static String nonce(HttpServletRequest request) {
        return request.getAttribute(NONCE) instanceof String nonce ? nonce : "";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getUrlEncoder().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'nonce-" + nonce
                        + "'; style-src 'self'; font-src 'self'; img-src 'self'; "
                        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (!request.getRequestURI().startsWith("/assets/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        ReadersLanguage.chosenNow(request).ifPresent(language -> Preferences.keepLanguage(language, request, response));
        chain.doFilter(request, response);
    }
}
