package wales.gwarchod.screening.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutboundFileTest {
    @Test
    void has_a_header_and_a_row_for_each_line() {
        var file = OutboundFile.of(List.of(line("EX/1/26", "Call the victim, please.")));

        assertThat(file.lines())
                .containsExactly(
                        "reference,report,kind,made_at,text",
                        "GW-ABCDEF2,EX/1/26,Advice,23 November 2026 at 2:10pm,\"Call the victim, please.\"");
    }

    @Test
    void never_lets_a_spreadsheet_run_a_cell() {
        assertThat(OutboundFile.of(List.of(line("=1+1", "@SUM(A1)"))))
                .contains(",'=1+1,")
                .contains(",'@SUM(A1)");
    }

    private static OutboundPage.Line line(String report, String text) {
        return new OutboundPage.Line(
                "GW-ABCDEF2",
                report,
                "/screening/1",
                "Advice",
                text,
                false,
                "Not yet on the crime record",
                "23 November 2026 at 2:10pm");
    }
}
