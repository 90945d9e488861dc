package wales.gwarchod.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.language.Language;
import wales.gwarchod.language.Speech;
import wales.gwarchod.language.Words;
import wales.gwarchod.pages.govuk.LanguageItem;

/** Makes the frame around a page, from the request and from who reads. */
@Component
class FrameMaker {
    private final ReadersLanguage language;
    private final Navigation navigation;
    private final ObjectProvider<DataTime> dataTime;
    private final boolean demonstration;
    private final Frame.Organisation organisation;
    private final @Nullable String version = FrameMaker.class.getPackage().getImplementationVersion();

    FrameMaker(
            ReadersLanguage language,
            Navigation navigation,
            ObjectProvider<DataTime> dataTime,
            Words words,
            @Value("${gwarchod.demonstration:false}") boolean demonstration,
            @Value("${gwarchod.organisation.welsh:}") String welshName,
            @Value("${gwarchod.organisation.english:}") String englishName) {
        this.language = language;
        this.navigation = navigation;
        this.dataTime = dataTime;
        this.demonstration = demonstration;
        this.organisation = new Frame.Organisation(
                name(welshName, words.in(Language.WELSH)), name(englishName, words.in(Language.ENGLISH)));
    }

    Frame make(PageHead head, HttpServletRequest request, int status) {
        var say = language.speech(request);
        var path = path(request);
        var who = Acting.ifAnybody();
        return new Frame(
                say,
                title(head, say),
                head.isWide(),
                head.marked(),
                demonstration,
                organisation,
                who.map(reader -> navigation.links(reader, path, say)).orElse(List.of()),
                languages(say.language(), again(head, path, request, status)),
                head.breadcrumbs(),
                head.backHref(),
                head.problems().summary(),
                banner(request),
                who.map(reader -> reader(reader, say)).orElse(null),
                who.isPresent() ? dataTime(head, say) : null,
                version,
                formKeys(request),
                PageHeaders.nonce(request),
                Preferences.shortcuts(request),
                who.map(navigation::hasSearch).orElse(false),
                Assets.names());
    }

    private String name(String configured, Speech say) {
        if (!configured.isBlank()) {
            return configured;
        }
        return demonstration ? say.say("common.demonstration.force") : say.say("common.service.name");
    }

    private static String title(PageHead head, Speech say) {
        var title = say.say("common.page.title", "page", head.title(), "service", say.say("common.service.name"));
        return head.problems().isEmpty() ? title : say.say("common.page.title.error", "title", title);
    }

    private static List<LanguageItem> languages(Language current, UriComponentsBuilder again) {
        var items = new ArrayList<LanguageItem>();
        for (var each : List.of(Language.ENGLISH, Language.WELSH)) {
            items.add(
                    each == current
                            ? LanguageItem.current(each.ownName(), each.code())
                            : LanguageItem.other(each.ownName(), each.code(), inLanguage(each, again)));
        }
        return items;
    }

    /** Where the same page can be read again; what the address asked for stays. */
    private static UriComponentsBuilder again(PageHead head, String path, HttpServletRequest request, int status) {
        if (head.at() != null) {
            return UriComponentsBuilder.fromUriString(head.at());
        }
        var address = UriComponentsBuilder.fromPath(path);
        return status < 400 ? address.query(request.getQueryString()) : address;
    }

    private static String inLanguage(Language language, UriComponentsBuilder again) {
        return again.cloneBuilder()
                .replaceQueryParam(ReadersLanguage.PARAMETER, language.code())
                .build()
                .toUriString();
    }

    private static Frame.Reader reader(SignedIn who, Speech say) {
        return new Frame.Reader(
                who.displayName(), say.say("common.role." + who.role().name().toLowerCase(Locale.ROOT)));
    }

    private @Nullable String dataTime(PageHead head, Speech say) {
        var source = dataTime.getIfAvailable();
        if (head.dataAt() == null && source == null) {
            return null;
        }
        return Optional.ofNullable(head.dataAt())
                .or(() -> source == null ? Optional.empty() : source.latest())
                .map(time -> say.say("common.footer.data-time", "time", time))
                .orElseGet(() -> say.say("common.footer.no-data"));
    }

    private static @Nullable Banner banner(HttpServletRequest request) {
        var carried = RequestContextUtils.getInputFlashMap(request);
        return carried != null && carried.get(Pages.BANNER) instanceof Banner banner ? banner : null;
    }

    private static Frame.FormKeys formKeys(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.FormKeys(token.getParameterName(), token.getToken(), OncePerForm.newKey())
                : new Frame.FormKeys("_csrf", "", OncePerForm.newKey());
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
    }
}
