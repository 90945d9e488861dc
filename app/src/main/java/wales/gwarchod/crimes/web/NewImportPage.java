package wales.gwarchod.crimes.web;

import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;

/** The form that hands in an extract. */
public record NewImportPage(
        String heading,
        String lead,
        String file,
        String fileHint,
        String mapping,
        String mappingHint,
        String submit,
        FormProblems problems) {
    static NewImportPage of(FormProblems problems, Speech say) {
        return new NewImportPage(
                say.say("crimes.new.title"),
                say.say("crimes.new.lead"),
                say.say("crimes.new.file"),
                say.say("crimes.new.file.hint"),
                say.say("crimes.new.mapping"),
                say.say("crimes.new.mapping.hint"),
                say.say("crimes.new.submit"),
                problems);
    }
}
