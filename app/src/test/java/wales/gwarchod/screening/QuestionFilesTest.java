package wales.gwarchod.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wales.gwarchod.screening.QuestionPack.Answer;
import wales.gwarchod.screening.QuestionPack.Question;

@DisplayName("A set of screening questions")
class QuestionFilesTest {
    private static final String HEAD =
            "pack,version,licence,granted_by,stalking_from,question,wording_en,wording_cy,counts,sign\n";
    private static final String ROW = "Set,1,ours,us,2,followed,Followed?,Dilyn?,yes,P01\n";

    private static QuestionFault fault(String text) {
        return catchThrowableOfType(QuestionFault.class, () -> QuestionFiles.pack(text));
    }

    @Test
    void is_read_from_a_file_that_a_spreadsheet_wrote() throws IOException, QuestionFault {
        var example = QuestionFiles.pack(Files.readString(Path.of("../docs/example-questions.csv")));
        assertThat(example.questions()).hasSize(6);
        assertThat(QuestionFiles.pack("\uFEFF" + HEAD + ROW).questions())
                .containsExactly(new Question("followed", "Followed?", "Dilyn?", true, "P01"));
        assertThat(example.yes(Map.of("followed", Answer.YES, "afraid", Answer.YES, "told-to-stop", Answer.NO)))
                .as("a yes that does not count")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'Set,1,ours,us,2,again,Again?,,maybe,R', VALUE",
        "'Set,1,ours,us,2,again,Again?,,yes,Z99', SIGN",
        "'Set,2,ours,us,2,again,Again?,,yes,R', DIFFERS",
        "'Set,1,ours,us,2,followed,Again?,,yes,R', TWICE",
        "'Set,1,ours,us,2,again,,,yes,R', EMPTY",
    })
    void is_refused_with_the_line_and_what_is_wrong(String row, QuestionFault.Why why) {
        var fault = fault(HEAD + ROW + row + "\n");
        assertThat(fault.why()).isEqualTo(why);
        assertThat(fault.line()).isEqualTo(3);
    }

    @Test
    void is_refused_whole_where_columns_or_questions_are_missing() {
        assertThat(fault("pack,version\nSet,1\n").why()).isEqualTo(QuestionFault.Why.COLUMNS);
        assertThat(fault(HEAD).why()).isEqualTo(QuestionFault.Why.NOTHING);
        assertThat(fault(HEAD + ROW.replace(",us,2,", ",us,0,")).why()).isEqualTo(QuestionFault.Why.VALUE);
    }

    @Test
    void has_answers_by_report() throws QuestionFault {
        var answers = QuestionFiles.answers("""
                report,pack,version,question,answer,answered_on
                A/1,Set,1,followed,Yes,2026-11-20
                A/2,Set,1,followed,not known,2026-11-21
                A/1,Set,1,again,no,2026-11-20
                """);
        assertThat(answers).hasSize(2);
        assertThat(answers.getFirst().answers())
                .containsExactly(Map.entry("followed", Answer.YES), Map.entry("again", Answer.NO));
    }

    private static QuestionStore.Beside beside(Answer followed, boolean pack, boolean we, @Nullable String outcome) {
        return new QuestionStore.Beside(
                Map.of("followed", followed), pack, we, we ? List.of("P01") : List.of(), outcome);
    }

    @Test
    void is_compared_with_our_reading_and_with_the_reviewers() throws QuestionFault {
        var pack = QuestionFiles.pack(HEAD + ROW);
        var reports = new ArrayList<QuestionStore.Beside>();
        for (int i = 0; i < 4; i++) {
            reports.add(beside(Answer.YES, true, true, "STALKING"));
            reports.add(beside(Answer.NO, false, false, "NONE"));
        }
        reports.add(beside(Answer.YES, true, false, "STALKING"));
        reports.add(beside(Answer.NOT_ASKED, false, true, "MORE_INFORMATION"));
        var agreement = Agreement.of(pack, reports);
        assertThat(List.of(agreement.both(), agreement.packOnly(), agreement.weOnly(), agreement.neither()))
                .containsExactly(4, 1, 1, 4);
        assertThat(agreement.same()).hasToString("0.800 (0.490 to 0.943; 8 of 10)");
        assertThat(agreement.kappa()).isCloseTo(0.6, within(1e-9));
        assertThat(agreement.questions().getFirst().same()).hasToString("0.889 (0.565 to 0.980; 8 of 9)");
        assertThat(agreement.packRight().of()).isEqualTo(9);
        assertThat(agreement.weRight().of()).isEqualTo(8);
        assertThat(agreement.weRight().all()).isEqualTo(9);
        assertThat(Agreement.of(pack, reports.subList(0, 9)).kappa()).isNull();
    }
}
