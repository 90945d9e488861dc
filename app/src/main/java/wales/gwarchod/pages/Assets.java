package wales.gwarchod.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The built styles, scripts and fonts: which name with a hash each one has. See {@code src/main/web/build.mjs}. */
final class Assets {
    private static final Map<String, String> NAMES = load();

    private Assets() {}

    /** Name as written in a template, and name as asked for. */
    static Map<String, String> names() {
        return NAMES;
    }

    private static Map<String, String> load() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("assets.properties")).entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            entry -> (String) entry.getKey(), entry -> (String) entry.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException("The styles and scripts have not been built", e);
        }
    }
}
