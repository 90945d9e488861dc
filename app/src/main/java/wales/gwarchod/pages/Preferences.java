package wales.gwarchod.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import wales.gwarchod.language.Language;

/** What a reader prefers, kept in two cookies of their own browser for a year: the language, and whether single keys act. */
public final class Preferences {
    private static final String SHORTCUTS = "shortcuts";
    private static final Duration KEPT_FOR = Duration.ofDays(365);

    private Preferences() {}

    /** Whether single keys act; they do until turned off. */
    public static boolean shortcuts(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, SHORTCUTS);
        return cookie == null || !"off".equals(cookie.getValue());
    }

    /** Remembers whether single keys act. */
    public static void keepShortcuts(boolean on, HttpServletRequest request, HttpServletResponse response) {
        keep(SHORTCUTS, on ? "on" : "off", request, response);
    }

    /** Remembers the language. */
    public static void keepLanguage(Language language, HttpServletRequest request, HttpServletResponse response) {
        keep(ReadersLanguage.COOKIE, language.code(), request, response);
    }

    private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/")
                        .maxAge(KEPT_FOR)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .build()
                        .toString());
    }
}
