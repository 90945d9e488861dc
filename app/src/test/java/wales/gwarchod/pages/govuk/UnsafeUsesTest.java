package wales.gwarchod.pages.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nothing that a person typed can reach a page unescaped. */
@DisplayName("a template")
class UnsafeUsesTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path SOURCES = Path.of("src/main/java");

    /** {@code rest(...)} takes {@link Attributes} alone, which checks each name and escapes each value. */
    private static final Pattern ALLOWED = Pattern.compile("\\$unsafe\\{rest\\(");

    private static final Set<String> COMPONENTS = Set.of("govuk", "moj", "app");
    private static final Pattern UNSAFE = Pattern.compile("\\$unsafe\\{");

    @Test
    void puts_out_unescaped_only_the_attributes_of_a_component() throws IOException {
        var offenders = new ArrayList<String>();
        for (var file : files(TEMPLATES, ".jte")) {
            var text = Files.readString(file);
            long uses = UNSAFE.matcher(text).results().count();
            boolean component =
                    COMPONENTS.contains(TEMPLATES.relativize(file).getName(0).toString());
            if (uses != ALLOWED.matcher(text).results().count() || uses > 0 && !component) {
                offenders.add(file.toString());
            }
        }
        assertThat(offenders).isEmpty();
    }

    @Test
    void and_the_mark_of_a_language_are_the_only_markup_made_in_java() throws IOException {
        var offenders = new ArrayList<String>();
        for (var file : files(SOURCES, ".java")) {
            var text = Files.readString(file);
            if (text.contains("writeContent(")
                    || text.contains("writeUnsafeContent(")
                    || text.contains("implements Content")) {
                offenders.add(SOURCES.relativize(file).toString());
            }
        }
        // Recorded puts one of two fixed elements around text that it has escaped; Attributes escapes each value.
        assertThat(offenders)
                .containsExactly("wales/gwarchod/pages/Recorded.java", "wales/gwarchod/pages/govuk/Attributes.java");
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
