package wales.gwarchod.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wales.gwarchod.screening.QuestionAnswers.Source;
import wales.gwarchod.screening.QuestionFault.Why;
import wales.gwarchod.screening.QuestionPack.Answer;
import wales.gwarchod.screening.QuestionPack.Question;
import wales.gwarchod.screening.QuestionPack.Says;

@DisplayName("A set of screening questions")
class QuestionFilesTest {
    private static final String HEAD =
            "pack,version,licence,granted_by,stalking_from,question,wording_en,wording_cy,counts,sign\n";
    private static final String ROW = "Set,1,ours,us,2,followed,Followed?,Dilyn?,yes,P01\n";

    private static final Set<String> CODES = Set.of("P01", "P02", "P06");

    private static QuestionFault fault(String text) {
        return catchThrowableOfType(QuestionFault.class, () -> QuestionFiles.pack(text, CODES));
    }

    @Test
    void is_read_from_a_file_that_a_spreadsheet_wrote() throws IOException, QuestionFault {
        var example = QuestionFiles.pack(
                Files.readString(Path.of("src/main/resources/demonstration/example-questions.csv")), CODES);
        assertThat(example.questions()).hasSize(6);
        assertThat(QuestionFiles.pack("\uFEFF" + HEAD + ROW, CODES).questions())
                .containsExactly(new Question("followed", "Followed?", "Dilyn?", true, "P01"));
        assertThat(example.yes(Map.of("followed", Answer.YES, "afraid", Answer.YES, "told-to-stop", Answer.NO)))
                .as("a yes that does not count")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'Set,1,ours,us,2,again,Again?,,maybe,R', VALUE",
        "'Set,1,ours,us,2,again,Again?,,yes,T10', SIGN",
        "'Set,2,ours,us,2,again,Again?,,yes,R', DIFFERS",
        "'Set,1,ours,us,2,followed,Again?,,yes,R', TWICE",
        "'Set,1,ours,us,2,again,,,yes,R', EMPTY",
    })
    void is_refused_with_the_line_and_what_is_wrong(String row, Why why) {
        var faults = fault(HEAD + ROW + row + "\n").faults();
        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().why()).isEqualTo(why);
        assertThat(faults.getFirst().line()).isEqualTo(3);
    }

    @Test
    void is_refused_whole_where_columns_or_questions_are_missing() {
        assertThat(first(fault("pack,version\nSet,1\n"))).isEqualTo(Why.COLUMNS);
        assertThat(first(fault(HEAD))).isEqualTo(Why.NOTHING);
        assertThat(first(fault(HEAD + ROW.replace(",us,2,", ",us,0,")))).isEqualTo(Why.VALUE);
    }

    private static Why first(QuestionFault fault) {
        return fault.faults().getFirst().why();
    }

    @Test
    void is_refused_with_everything_that_is_wrong_at_once() {
        assertThat(fault(HEAD + ROW.replace("yes,P01", "maybe,B09") + ROW).faults())
                .extracting(QuestionFault.Fault::why, QuestionFault.Fault::line)
                .containsExactly(tuple(Why.VALUE, 2L), tuple(Why.SIGN, 2L), tuple(Why.TWICE, 3L));
    }

    @Test
    void says_nothing_while_open_questions_could_make_the_difference() throws QuestionFault {
        var set = QuestionFiles.pack(HEAD + ROW + ROW.replace("followed", "again"), CODES);
        assertThat(set.says(Map.of("followed", Answer.YES, "again", Answer.YES)))
                .isEqualTo(Says.STALKING);
        assertThat(set.says(Map.of("followed", Answer.YES, "again", Answer.NO))).isEqualTo(Says.NOT_STALKING);
        assertThat(set.says(Map.of("followed", Answer.YES, "again", Answer.NOT_KNOWN)))
                .isEqualTo(Says.TOO_LITTLE);
        assertThat(set.says(Map.of("followed", Answer.NO))).isEqualTo(Says.NOT_STALKING);
        assertThat(set.says(Map.of())).isEqualTo(Says.TOO_LITTLE);
    }

    @Test
    void has_answers_by_report() throws QuestionFault {
        var answers = QuestionFiles.answers("""
                report,pack,version,question,answer,answered_on
                A/1,Set,1,followed,Yes,2026-11-20
                A/2,Set,1,followed,not known,2026-11-21
                A/1,Set,1,again,no,2026-11-20
                A/1,Set,1,again,yes,2026-11-25
                """);
        assertThat(answers).as("a later day stands by itself").hasSize(3);
        assertThat(answers.getFirst().answers())
                .containsExactly(Map.entry("followed", Answer.YES), Map.entry("again", Answer.NO));
    }

    private static QuestionStore.Beside beside(Answer followed, Says pack, boolean we, @Nullable String outcome) {
        return new QuestionStore.Beside(
                Map.of("followed", followed), pack, we, we ? List.of("P01") : List.of(), outcome);
    }

    @Test
    void is_compared_with_our_reading_and_with_the_reviewers() throws QuestionFault {
        var pack = QuestionFiles.pack(HEAD + ROW, CODES);
        var reports = new ArrayList<QuestionStore.Beside>();
        for (int i = 0; i < 4; i++) {
            reports.add(beside(Answer.YES, Says.STALKING, true, "STALKING"));
            reports.add(beside(Answer.NO, Says.NOT_STALKING, false, "NONE"));
        }
        reports.add(beside(Answer.YES, Says.STALKING, false, "STALKING"));
        reports.add(beside(Answer.NOT_ASKED, Says.NOT_STALKING, true, "MORE_INFORMATION"));
        reports.add(beside(Answer.NOT_KNOWN, Says.TOO_LITTLE, true, "STALKING"));
        var agreement = Agreement.of(pack, Source.FRONT_LINE, reports);
        assertThat(agreement.open()).as("left out").isEqualTo(1);
        assertThat(List.of(agreement.both(), agreement.packOnly(), agreement.weOnly(), agreement.neither()))
                .containsExactly(4, 1, 1, 4);
        assertThat(agreement.same()).hasToString("0.800 (0.490 to 0.943; 8 of 10)");
        assertThat(agreement.kappa()).isCloseTo(0.6, within(1e-9));
        assertThat(agreement.questions().getFirst().same()).hasToString("0.889 (0.565 to 0.980; 8 of 9)");
        assertThat(agreement.packRight().of()).isEqualTo(9);
        assertThat(agreement.weRight().of()).isEqualTo(8);
        assertThat(agreement.weRight().all()).isEqualTo(9);
        assertThat(Agreement.of(pack, Source.FRONT_LINE, reports.subList(0, 9)).kappa())
                .isNull();
    }
}
