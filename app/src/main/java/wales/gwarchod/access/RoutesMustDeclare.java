package wales.gwarchod.access;

import java.util.TreeSet;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Refuses to start while a route does not say what it needs. */
@Component
class RoutesMustDeclare implements SmartInitializingSingleton {
    private final org.springframework.beans.factory.ObjectProvider<RequestMappingHandlerMapping> mappings;

    RoutesMustDeclare(org.springframework.beans.factory.ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var undeclared = new TreeSet<String>();
        mappings.forEach(mapping -> mapping.getHandlerMethods().forEach((route, handler) -> {
            if (handler.getMethodAnnotation(Access.class) == null) {
                undeclared.add(route + " in " + handler.getShortLogMessage());
            }
        }));
        if (!undeclared.isEmpty()) {
            throw new IllegalStateException("Every route must carry @Access; these do not: " + undeclared);
        }
    }
}
