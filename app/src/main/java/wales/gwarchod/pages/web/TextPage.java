package wales.gwarchod.pages.web;

import java.util.List;

/** A page to read: headings, and paragraphs under them. */
public record TextPage(String heading, List<Section> sections) {
    public TextPage {
        sections = List.copyOf(sections);
    }

    /** One part of the text; the first may have no heading. */
    public record Section(String heading, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
