package wales.gwarchod.pages.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wales.gwarchod.pages.moj.TimelineItem;

/** Our own copy of the timeline keeps the classes of MoJ Frontend and says what the caller says, in any language. */
class TimelineTest {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    @Test
    void says_the_byline_and_the_date_as_given() {
        var item = new TimelineItem(
                "Blodau <wrth> y drws", null, "Gan: Sam Price", "Tua 3 Mawrth 2026", null, "C06", null, null, null);
        var exact = new TimelineItem(
                "Neges",
                null,
                null,
                "22 Tachwedd 2026",
                "2026-11-22",
                null,
                output -> output.writeUserContent("C04"),
                "app-x",
                Attributes.of("id", "e2"));
        var output = new StringOutput();
        ENGINE.render("moj/timeline.jte", Map.of("items", List.of(item, exact), "headingLevel", 3), output);
        assertThat(SameMarkup.of(output.toString())).isEqualTo(SameMarkup.of("""
                <div class="moj-timeline">
                  <div class="moj-timeline__item">
                    <div class="moj-timeline__header">
                      <h3 class="moj-timeline__title">Blodau &lt;wrth&gt; y drws</h3>
                      <p class="moj-timeline__byline">Gan: Sam Price</p>
                    </div>
                    <p class="moj-timeline__date">Tua 3 Mawrth 2026</p>
                    <div class="moj-timeline__description">C06</div>
                  </div>
                  <div class="moj-timeline__item app-x" id="e2">
                    <div class="moj-timeline__header"><h3 class="moj-timeline__title">Neges</h3></div>
                    <p class="moj-timeline__date"><time datetime="2026-11-22">22 Tachwedd 2026</time></p>
                    <div class="moj-timeline__description">C04</div>
                  </div>
                </div>
                """));
    }
}
