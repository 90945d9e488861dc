package wales.gwarchod;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import wales.gwarchod.access.Access;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.SignedIn;

/**
 * Visits every page of the route table that a person may open: routes without a variable directly, the others by following
 * links, one example of each. On each page, in both languages, axe must find nothing, the rules of all pages must be kept, and
 * at 320 pixels nothing may stick out. When the system property {@code gwarchod.pictures} names a folder, each page is
 * photographed there, wide and narrow, for people to look at.
 */
public final class RouteWalk {
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HEIGHT = 900;

    private final RequestMappingHandlerMapping mapping;
    private final Set<String> sameForAll = new HashSet<>();

    /** One walk for all roles: a route that is open to anybody is visited the first time only. */
    public RouteWalk(RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Walks as the person who is signed in on this page.
     *
     * @param page of a reader with scripts, whose base address is that of the service
     * @return the routes with a variable to which no link led
     * @throws AssertionError with everything found on all pages
     */
    public List<String> walk(Page page, SignedIn who) {
        var open = routesOf(who);
        var example = new TreeMap<String, String>();
        var waiting = new ArrayDeque<String>();
        open.forEach((route, action) -> {
            if (!route.contains("{")) {
                example.put(route, route);
                if (action != Action.OPEN || sameForAll.add(route)) {
                    waiting.add(route);
                }
            }
        });
        var found = new ArrayList<String>();
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            for (var lang : List.of("en", "cy")) {
                found.addAll(look(page, path, lang));
            }
            for (var link : linksOf(page)) {
                var route = routeOf(link, open);
                if (route != null && example.putIfAbsent(route, link) == null) {
                    waiting.add(link);
                }
            }
        }
        if (!found.isEmpty()) {
            throw new AssertionError("Found as " + who.role() + ":\n" + String.join("\n", found));
        }
        var missed = new TreeSet<>(open.keySet());
        missed.removeAll(example.keySet());
        return List.copyOf(missed);
    }

    private static List<String> look(Page page, String path, String lang) {
        var found = new ArrayList<String>();
        var answer = page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + lang);
        var type = answer == null ? "" : answer.headerValue("content-type");
        if (answer == null || answer.status() >= 400) {
            found.add(path + " in " + lang + ": answered with " + (answer == null ? "nothing" : answer.status()));
        } else if (type != null && type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
            PageRules.brokenBy(answer.text()).forEach(rule -> found.add(path + " in " + lang + ": " + rule));
            found.addAll(look(page, path + " in " + lang));
        }
        return found;
    }

    /** What is wrong with the page as it stands: axe, and what sticks out of a narrow screen. */
    static List<String> look(Page page, String name) {
        var found = new ArrayList<String>();
        Axe.findings(page).forEach(finding -> found.add(name + ": axe: " + finding));
        photograph(page, name, WIDE);
        page.setViewportSize(NARROW, HEIGHT);
        var width = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
        if (width > NARROW) {
            found.add(name + ": at " + NARROW + " pixels it is " + width + " wide");
        }
        photograph(page, name, NARROW);
        page.setViewportSize(WIDE, HEIGHT);
        return found;
    }

    private static void photograph(Page page, String name, int width) {
        var folder = System.getProperty("gwarchod.pictures");
        if (folder != null) {
            var file = name.replaceAll("[^A-Za-z0-9]+", "-") + "-" + width + ".png";
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(folder, file)).setFullPage(true));
        }
    }

    /** Where the links of the page lead, within the service. */
    @SuppressWarnings("unchecked")
    private static List<String> linksOf(Page page) {
        var hrefs = (List<String>) page.evaluate(
                "() => [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin && !a.rel"
                        + ".includes('alternate')).map(a => a.pathname + a.search)");
        return hrefs.stream().filter(href -> !href.isEmpty()).distinct().toList();
    }

    private static @Nullable String routeOf(String link, SortedMap<String, Action> open) {
        var path = PathContainer.parsePath(URI.create(link).getRawPath());
        return open.keySet().stream()
                .filter(route -> PathPatternParser.defaultInstance.parse(route).matches(path))
                .min((one, other) -> PathPatternParser.defaultInstance
                        .parse(one)
                        .compareTo(PathPatternParser.defaultInstance.parse(other)))
                .orElse(null);
    }

    /** The GET routes that this person may call, with what each asks for. */
    private SortedMap<String, Action> routesOf(SignedIn who) {
        var routes = new TreeMap<String, Action>();
        mapping.getHandlerMethods().forEach((route, handler) -> {
            var access = handler.getMethodAnnotation(Access.class);
            if (access != null
                    && who.may(access.value())
                    && route.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                    && isPage(route)) {
                route.getPatternValues().forEach(pattern -> routes.put(pattern, access.value()));
            }
        });
        return routes;
    }

    /** A file to download is not a page: axe and the screenshots have nothing to look at in it. */
    private static boolean isPage(RequestMappingInfo route) {
        var types = route.getProducesCondition().getProducibleMediaTypes();
        return types.isEmpty() || types.stream().anyMatch(MediaType.TEXT_HTML::isCompatibleWith);
    }
}
