package wales.gwarchod.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.i18n.LocaleContextHolder;

class ConstraintMessagesTest {
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(MessageSourceAutoConfiguration.class, ValidationAutoConfiguration.class))
            .withUserConfiguration(LanguageConfiguration.class);

    @AfterEach
    void forget_the_reader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_message_in_braces_is_said_in_the_language_of_the_reader() {
        assertThat(messages(Locale.UK, new Form(null, ""))).containsExactly("Not recorded");
        assertThat(messages(Language.WELSH.locale(), new Form(null, ""))).containsExactly("Heb ei gofnodi");
    }

    @Test
    void a_gap_takes_the_attribute_of_the_constraint() {
        assertThat(messages(Language.WELSH.locale(), new Form("tea", "twelve signs")))
                .containsExactly("Rhowch 5 nod neu lai");
    }

    @Test
    void a_message_that_is_not_ours_is_left_to_the_validator() {
        record Other(@NotNull @Nullable String kind) {}

        assertThat(messages(Locale.UK, new Other(null))).containsExactly("must not be null");
    }

    private List<String> messages(Locale reader, Object form) {
        var messages = new java.util.ArrayList<String>();
        service.run(context -> {
            LocaleContextHolder.setLocale(reader);
            context.getBean(Validator.class).validate(form).forEach(fault -> messages.add(fault.getMessage()));
        });
        return messages;
    }

    record Form(
            @NotNull(message = "{common.answer.not-recorded}") @Nullable
            String kind,

            @Size(max = 5, message = "{common.field.too-long}")
            String number) {}
}
