package id.ntb.ikm.form;

import static id.ntb.ikm.form.Cells.problem;
import static id.ntb.ikm.form.Cells.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.problem.Bilingual;
import id.ntb.ikm.problem.Parsed;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.reference.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNamesTest {

    private static final ReferenceData REFERENCE = ReferenceData.load();

    private static Parsed<String> parse(String cell) {
        return new UnitNames(REFERENCE, Mapping.NONE).parse(Cells.text(cell));
    }

    @Test
    void knowsEveryUnitByCodeAndName() {
        REFERENCE.units().values().forEach(each -> {
            assertThat(told(parse(each.code()))).isEqualTo(each.code());
            assertThat(told(parse(each.name()))).isEqualTo(each.code());
        });
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Kg, KG",
        "kg., KG",
        "KILO, KG",
        "Kilogram, KG",
        "Kilo gram, KG",
        "'\u00A0kg ', KG",
        "(kg), KG",
        "gr, GRAM",
        "ltr, LITER",
        "ltr., LITER",
        "cc, ML",
        "m2, M2",
        "m³, M3",
        "lbr, LEMBAR",
        "biji, PCS",
        "buah, PCS",
        "bks, BUNGKUS",
        "btl, BOTOL",
        "Gelas, CUP"
    })
    void knowsUnitsAsTheyAreWritten(String cell, String expected) {
        assertThat(told(parse(cell))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "\u00A0", "tidak ada", "belum ada", "N/A"})
    void findsNoneInACellThatSaysNothing(String cell) {
        assertThat(told(parse(cell))).isEqualTo("nothing");
    }

    /** Two units in one cell, a count before one, a word that only begins like one. */
    @ParameterizedTest
    @ValueSource(strings = {"ember", "kg/bulan", "kg, liter", "500 gram", "kgg", "kilometer", "1"})
    void guessesNoUnit(String cell) {
        assertThat(told(parse(cell))).isEqualTo("UNIT_UNKNOWN");
    }

    /** Not the one that stands for a quantity that was never given. */
    @Test
    void offersTheUnitsThatThereAreInBothLanguages() {
        Bilingual told = problem(parse("ember")).text();

        assertThat(told.indonesian())
                .startsWith("satuan tidak dikenal; tulis salah satu: KG, GRAM, ")
                .endsWith("TRAY, atau jawab di berkas pemetaan: nilai.satuan_produksi.SATUAN = KODE")
                .doesNotContain(Unit.NOT_RECORDED);
        assertThat(told.english())
                .startsWith("unknown unit; write one of: KG, GRAM, ")
                .endsWith("TRAY, or answer in the mapping file: nilai.satuan_produksi.UNIT = CODE")
                .doesNotContain(Unit.NOT_RECORDED);
    }

    @Test
    void takesTheOfficesAnswer() {
        UnitNames names = new UnitNames(REFERENCE, Answers.of("nilai.satuan_produksi.EMBER BESAR = KG"));

        assertThat(told(names.parse(Cells.text("Ember  besar")))).isEqualTo("KG");
        assertThat(told(names.parse(Cells.text("ember")))).isEqualTo("UNIT_UNKNOWN");
    }
}
