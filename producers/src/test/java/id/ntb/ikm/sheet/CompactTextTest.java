package id.ntb.ikm.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompactTextTest {

    private final RowProblems problems = new RowProblems("a.csv", 2, UnaryOperator.identity());

    @Test
    void partsAListAtItsBars() {
        assertThat(CompactText.list("TEH_KELOR| GARAM |KOPI")).hasToString("[\"TEH_KELOR\",\"GARAM\",\"KOPI\"]");
        assertThat(CompactText.list("TEH_KELOR")).hasToString("[\"TEH_KELOR\"]");
        assertThat(CompactText.list("TEH_KELOR|")).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
                    JPS_GEMILANG/3/TEH_KELOR@2025-01-15 ; JPS_GEMILANG ; 3    ; TEH_KELOR ; 2025-01-15
                    FORUM_IKM@2025-01-15                ; FORUM_IKM    ; none ; none      ; 2025-01-15
                    KOIN/4.0@2025-01-15                 ; KOIN         ; 4.0  ; none      ; 2025-01-15
                    KOIN//TEH_KELOR@2025-01-15          ; KOIN         ; ''   ; TEH_KELOR ; 2025-01-15
                    KOIN/4.0/@2025-01-15                ; KOIN         ; 4.0  ; ''        ; 2025-01-15
                    """)
    void partsAnEnrolment(String cell, String program, String edition, String commodity, String since) {
        JsonNode enrolment = CompactText.enrolments(cell, problems).get(0);

        assertThat(enrolment.get("program").asText()).isEqualTo(program);
        assertThat(enrolment.get("edition").textValue()).isEqualTo(edition);
        assertThat(enrolment.get("commodity").textValue()).isEqualTo(commodity);
        assertThat(enrolment.get("since").asText()).isEqualTo(since);
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FORUM_IKM", "@2025-01-15", "A/B/C/D@2025-01-15", "A@", "A@2025@2026", ""})
    void saysWhatIsNoEnrolmentAndKeepsTheOthers(String wrong) {
        JsonNode enrolments = CompactText.enrolments("KOIN@2025-01-15|" + wrong, problems);

        assertThat(enrolments).hasSize(1);
        assertThat(problems.toRow(List.of()).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.problem().code()).isEqualTo("NOT_ENROLMENT");
            assertThat(problem.value()).isEqualTo(wrong);
        });
    }
}
