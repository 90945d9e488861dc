package wales.gwarchod.pages;

import gg.jte.Content;

/** Words as another system recorded them. They are marked, so that a screen reader does not read them as Welsh. */
public final class Recorded {
    private Recorded() {}

    /** Words of a crime system, which are English whatever the language of the page: an offence, a status, the terms of an order. */
    public static Content words(String text) {
        return marked("en", text);
    }

    /** Something whose language nobody knows: a name, a place, the name of a source. */
    public static Content name(String text) {
        return marked("", text);
    }

    private static Content marked(String lang, String text) {
        return output -> {
            output.writeContent("<span lang=\"" + lang + "\">");
            output.writeUserContent(text);
            output.writeContent("</span>");
        };
    }
}
