package wales.gwarchod.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import wales.gwarchod.access.Access;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.Role;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.govuk.NavigationItem;

/**
 * The service navigation: at most seven links for each role. A link shows once its page exists and the role may open it, so a
 * room that is not built yet leaves no dead link.
 */
@Component
class Navigation {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final ObjectProvider<NavigationCount> counts;

    Navigation(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
            ObjectProvider<NavigationCount> counts) {
        this.mappings = mappings;
        this.counts = counts;
    }

    List<NavigationItem> links(SignedIn who, String path, Speech say) {
        var routes = routes(RequestMethod.GET);
        var areas = areas(who.role()).stream()
                .filter(area -> routes.containsKey(area.path) && who.may(routes.get(area.path)))
                .toList();
        var here = areas.stream()
                .filter(area -> path.equals(area.path) || path.startsWith(area.path + "/"))
                .reduce((one, other) -> one.path.length() >= other.path.length() ? one : other)
                .orElse(null);
        return areas.stream()
                .map(area -> new NavigationItem(
                        label(area, who, say), null, area.path, area == here, path.equals(area.path), null))
                .toList();
    }

    boolean hasSearch(SignedIn who) {
        var action = routes(RequestMethod.POST).get("/search");
        return action != null && who.may(action);
    }

    private String label(Area area, SignedIn who, Speech say) {
        var name = say.say(area.key);
        long waiting = counts.stream()
                .filter(count -> count.area().equals(area.name().toLowerCase(Locale.ROOT)))
                .mapToLong(count -> count.count(who))
                .sum();
        return waiting == 0 ? name : say.say("pages.nav.count", "area", name, "count", waiting);
    }

    private Map<String, Action> routes(RequestMethod method) {
        var routes = new HashMap<String, Action>();
        mappings.ifAvailable(mapping -> mapping.getHandlerMethods().forEach((route, handler) -> {
            var access = handler.getMethodAnnotation(Access.class);
            var methods = route.getMethodsCondition().getMethods();
            if (access != null && (methods.isEmpty() || methods.contains(method))) {
                route.getPatternValues().forEach(pattern -> routes.put(pattern, access.value()));
            }
        }));
        return routes;
    }

    /** What each role has, in order. Areas whose rooms are still to come are added when they do. */
    private static List<Area> areas(Role role) {
        return switch (role) {
            case SPEC, SUP -> List.of(Area.TODAY, Area.SCREENING, Area.CASES, Area.PEOPLE, Area.ORDERS, Area.REPORTS);
            case ORD -> List.of(Area.TODAY, Area.ORDERS, Area.CASES, Area.PEOPLE, Area.REPORTS);
            case IO -> List.of(Area.TODAY, Area.SCREENING, Area.MY_CASES, Area.PEOPLE, Area.ORDERS, Area.GUIDANCE);
            case LEAD -> List.of(Area.TODAY, Area.RULES, Area.REPORTS);
            case ANL -> List.of(Area.TODAY, Area.RULES, Area.IMPORTS, Area.REPORTS);
            case ADM -> List.of(Area.TODAY, Area.RULES, Area.IMPORTS, Area.SETTINGS);
            case OPS, ADV -> List.of(Area.TODAY, Area.REPORTS);
            case JOB -> List.of();
        };
    }

    private enum Area {
        TODAY("/today", "common.nav.today"),
        SCREENING("/screening", "common.nav.screening"),
        CASES("/cases", "common.nav.cases"),
        MY_CASES("/cases", "common.nav.my-cases"),
        PEOPLE("/people", "common.nav.people"),
        ORDERS("/orders", "common.nav.orders"),
        REPORTS("/reports", "common.nav.reports"),
        RULES("/screening/rules", "common.nav.rules"),
        IMPORTS("/imports", "common.nav.imports"),
        GUIDANCE("/guidance", "common.nav.guidance"),
        SETTINGS("/settings", "common.nav.settings");

        private final String path;
        private final String key;

        Area(String path, String key) {
            this.path = path;
            this.key = key;
        }
    }
}
