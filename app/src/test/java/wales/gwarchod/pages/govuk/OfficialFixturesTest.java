package wales.gwarchod.pages.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every component we have says, for every example that GOV.UK Frontend ships, what GOV.UK Frontend says. */
@DisplayName("a GOV.UK component")
class OfficialFixturesTest {
    /** Not here: footer and header (they carry the crown), and what no page has needed yet. */
    static final List<String> COMPONENTS = List.of(
            "back-link",
            "breadcrumbs",
            "button",
            "character-count",
            "checkboxes",
            "date-input",
            "details",
            "error-message",
            "error-summary",
            "fieldset",
            "file-upload",
            "generic-header",
            "hint",
            "input",
            "inset-text",
            "label",
            "language-navigation",
            "notification-banner",
            "pagination",
            "panel",
            "phase-banner",
            "radios",
            "select",
            "service-navigation",
            "skip-link",
            "summary-list",
            "table",
            "tag",
            "task-list",
            "textarea",
            "warning-text");

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Their expected markup was made once with MoJ Frontend's own templates, and is stored with the tests. */
    static final List<String> FROM_MOJ = List.of("alert", "badge", "filter", "identity-bar", "sub-navigation");

    @TestFactory
    Stream<DynamicContainer> renders_as_the_official_one_does() {
        return fixturesOf("govuk", COMPONENTS);
    }

    @TestFactory
    Stream<DynamicContainer> from_moj_renders_as_the_official_one_does() {
        return fixturesOf("moj", FROM_MOJ);
    }

    private static Stream<DynamicContainer> fixturesOf(String folder, List<String> components) {
        return components.stream()
                .map(component -> DynamicContainer.dynamicContainer(
                        component,
                        fixtures(folder, component).stream()
                                .map(fixture -> DynamicTest.dynamicTest(
                                        fixture.get("name").asString(), () -> check(folder, component, fixture)))));
    }

    @Test
    void is_held_to_more_than_six_hundred_examples() {
        assertThat(COMPONENTS.stream()
                        .mapToInt(component -> fixtures("govuk", component).size())
                        .sum())
                .isGreaterThan(600);
    }

    private static void check(String folder, String component, JsonNode fixture) {
        var parameters = new OptionsOfMacro(folder, template(component)).parameters(fixture.get("options"));
        var output = new StringOutput();
        ENGINE.render(folder + "/" + template(component) + ".jte", parameters, output);
        assertThat(SameMarkup.of(output.toString()))
                .isEqualTo(SameMarkup.of(fixture.get("html").asString()));
    }

    /** {@code back-link} is {@code backLink.jte}. */
    private static String template(String component) {
        var words = component.split("-", -1);
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Markup.capitalised(words[i]));
        }
        return name.toString();
    }

    private static List<JsonNode> fixtures(String folder, String component) {
        var stored = folder.equals("govuk") ? "/govuk-fixtures/" : "/moj-expected/";
        try (var file = OfficialFixturesTest.class.getResourceAsStream(stored + component + ".json")) {
            assertThat(file).as("fixtures of " + component).isNotNull();
            return List.copyOf(
                    JsonMapper.shared().readTree(file).get("fixtures").values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
