package id.ntb.ikm.form;

import static id.ntb.ikm.form.Cells.problem;
import static id.ntb.ikm.form.Cells.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.problem.Parsed;
import id.ntb.ikm.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KbliCodesTest {

    private static final KbliCodes CODES = new KbliCodes(ReferenceData.load());

    private static Parsed<String> parse(String cell, int edition) {
        return CODES.parse(cell, edition);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    10762                          | 10762
                    '  10762 '                     | 10762
                    10762.0                        | 10762
                    C10762                         | 10762
                    c 10762                        | 10762
                    C 10762 – Industri Herbal      | 10762
                    10762 - Industri Herbal        | 10762
                    10762: Industri Herbal         | 10762
                    10762 Industri Herbal          | 10762
                    10762/10761                    | 10762
                    1076                           | 1076
                    107                            | 107
                    """)
    void readsACodeWithWhatStandsAroundIt(String cell, String expected) {
        assertThat(told(parse(cell, 2020))).isEqualTo(expected);
    }

    /** 8930 can only be 08930, the salt ponds; 1076 is a class of codes, and where no edition is known all may be. */
    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    8930  | 2020 | 08930 KBLI_PADDED
                    08930 | 2020 | 08930
                    1076  | 2020 | 1076
                    1399  | 2020 | 1399
                    8930  | 0    | 8930
                    893   | 2020 | 893
                    """)
    void givesALostZeroBackOnlyWhereNothingElseCanBeMeant(String cell, int edition, String expected) {
        assertThat(told(parse(cell, edition))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ini bukan kode
                    10
                    107621
                    10.762
                    １０７６２
                    V10762
                    #REF!
                    """)
    void guessesNoCode(String cell) {
        assertThat(told(parse(cell, 2020))).isEqualTo("KBLI_UNREADABLE");
    }

    @Test
    void saysHowACodeIsWritten() {
        assertThat(problem(parse("makanan", 2020)).line())
                .isEqualTo(
                        "KBLI tidak dikenal; tulis kode lima angka, misalnya 10762, atau judulnya persis seperti di KBLI"
                                + " 2020 / unknown KBLI; write the code of five digits, e.g. 10762, or its title exactly as in KBLI"
                                + " 2020");
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    Industri Gula Merah         | 2020 | 10722 KBLI_FROM_TITLE
                    INDUSTRI  GULA MERAH        | 2020 | 10722 KBLI_FROM_TITLE
                    industri gula merah         | 2020 | 10722 KBLI_FROM_TITLE
                    Industri Gula Merah         | 2015 | KBLI_UNREADABLE
                    Industri Gula Merah         | 2025 | KBLI_UNREADABLE
                    Industri Gula Merah         | 0    | KBLI_UNREADABLE
                    Industri Gula               | 2020 | KBLI_UNREADABLE
                    """)
    void readsATitleOfTheOneEditionWhoseTitlesAreKnown(String cell, int edition, String expected) {
        assertThat(told(parse(cell, edition))).isEqualTo(expected);
    }
}
