package wales.gwarchod.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.govuk.ErrorItem;
import wales.gwarchod.pages.govuk.ErrorMessage;

/**
 * What is wrong with a form, in the reader's language: the summary at the top of the page, and the message beside each
 * answer.
 *
 * @param prefix the word for "Error" that people hear before a message
 */
public record FormProblems(List<Problem> problems, String prefix) {
    public FormProblems {
        problems = List.copyOf(problems);
    }

    /** Nothing is wrong. */
    public static FormProblems none() {
        return new FormProblems(List.of(), "");
    }

    /** What the validator found, in the order of the form's fields. Its messages are already in the reader's language. */
    public static FormProblems of(BindingResult errors, Speech say) {
        var order = fieldsOf(errors.getTarget());
        var problems = new ArrayList<Problem>();
        errors.getFieldErrors().stream()
                .sorted(Comparator.comparingInt(error -> order.indexOf(error.getField())))
                .forEach(error -> problems.add(new Problem(error.getField(), message(error, say))));
        errors.getGlobalErrors()
                .forEach(error -> problems.add(new Problem("", String.valueOf(error.getDefaultMessage()))));
        return new FormProblems(problems, say.say("pages.form.error"));
    }

    /** One thing that is wrong, which a rule found after the validator. */
    public static FormProblems of(String field, String message, Speech say) {
        return new FormProblems(List.of(new Problem(field, message)), say.say("pages.form.error"));
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** The message for one answer, or null if it is right. */
    public @Nullable ErrorMessage on(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .map(problem -> ErrorMessage.of(problem.message(), prefix))
                .orElse(null);
    }

    /** The lines of the summary; each leads to its answer, whose id is the field's name with hyphens for dots. */
    public List<ErrorItem> summary() {
        return problems.stream()
                .map(problem -> ErrorItem.of(
                        problem.message(),
                        problem.field().isEmpty()
                                ? "#main-content"
                                : "#" + problem.field().replace('.', '-')))
                .toList();
    }

    private static String message(FieldError error, Speech say) {
        return error.isBindingFailure() || error.getDefaultMessage() == null
                ? say.say("pages.form.unreadable")
                : error.getDefaultMessage();
    }

    private static List<String> fieldsOf(@Nullable Object form) {
        if (form == null || !form.getClass().isRecord()) {
            return List.of();
        }
        return Arrays.stream(form.getClass().getRecordComponents())
                .map(component -> component.getName())
                .toList();
    }

    /**
     * One thing that is wrong.
     *
     * @param field the name of the answer, or empty for the form as a whole
     */
    public record Problem(String field, String message) {}
}
