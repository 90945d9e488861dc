package wales.gwarchod.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;
import wales.gwarchod.language.Language;
import wales.gwarchod.language.Speech;
import wales.gwarchod.language.Words;

/**
 * Which language a reader has chosen: {@code ?lang=cy} once, then a cookie; before any choice, what the browser asks for.
 * Handlers take it as an argument of type {@link Speech}.
 */
@Component("localeResolver")
class ReadersLanguage implements LocaleResolver, HandlerMethodArgumentResolver {
    static final String PARAMETER = "lang";
    static final String COOKIE = "language";

    private final Words words;

    ReadersLanguage(Words words) {
        this.words = words;
    }

    Speech speech(HttpServletRequest request) {
        return words.in(language(request));
    }

    Language language(HttpServletRequest request) {
        return chosenNow(request)
                .or(() -> Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                        .flatMap(cookie -> Language.ofCode(cookie.getValue())))
                .orElseGet(() -> preferredByBrowser(request));
    }

    /** What the address asks for, if it does. */
    static Optional<Language> chosenNow(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(Language::ofCode);
    }

    private static Language preferredByBrowser(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.ENGLISH;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.ofCode(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return language(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The reader chooses");
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Speech.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servletRequest = request.getNativeRequest(HttpServletRequest.class);
        if (servletRequest == null) {
            throw new IllegalStateException("Not a request for a page");
        }
        return speech(servletRequest);
    }
}
