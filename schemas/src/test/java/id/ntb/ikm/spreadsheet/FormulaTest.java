package id.ntb.ikm.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1+1",
                "－2+3",
                "＠x",
                "-",
                "+"
            })
    void guardsWhatASpreadsheetWouldRun(String text) {
        assertThat(Formula.guarded(text)).isEqualTo("'" + text);
        assertThat(Formula.bare(Formula.guarded(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "UD Sari", "10762", "-5", "-1.500.000", "+62 812 3456", "+62.812", "'Ubung", "a=b", "1-2"})
    void leavesEverythingElseAsItIs(String text) {
        assertThat(Formula.guarded(text)).isEqualTo(text);
        assertThat(Formula.bare(text)).isEqualTo(text);
    }

    /** Both ways, so that what an office wrote comes back to it as it was. */
    @ParameterizedTest
    @ValueSource(strings = {"'=1+1", "''=1", "'", "''", "'-5", "'+62 812"})
    void keepsAnApostropheThatWasThereBefore(String text) {
        assertThat(Formula.bare(Formula.guarded(text))).isEqualTo(Formula.bare(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", " 1", ",1", "1 ", "=", "-"})
    void judgesATextHoweverLongItIs(String part) {
        String text = "+1" + part.repeat(100_000);

        assertThat(Formula.bare(Formula.guarded(text))).isEqualTo(text);
    }
}
