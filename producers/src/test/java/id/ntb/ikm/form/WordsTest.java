package id.ntb.ikm.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that an office answers with: fields, units of money, what a point is. */
class WordsTest {

    @ParameterizedTest
    @EnumSource
    void everyFieldHasAWordByWhichItIsFound(Field field) {
        assertThat(field.word()).matches("[a-z]+(_[a-z]+)*");
        assertThat(Field.ofWord(field.word())).contains(field);
        assertThat(Field.ofWord(field.name())).contains(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nama", "nama usaha", "NAMA USAHA", "tenaga_kerja", "nib "})
    void noOtherWordIsAField(String word) {
        assertThat(Field.ofWord(word)).isEmpty();
    }

    @Test
    void everyCertificateIsRead() {
        assertThat(Field.CERTIFICATES).allMatch(Field::isRead).hasSize(10);
    }

    /** Names, addresses and telephone numbers of people have no way into an event. */
    @Test
    void whatIsPersonalIsNotRead() {
        assertThat(new Field[] {Field.NAMA_PEMILIK, Field.ALAMAT, Field.NO_HP}).noneMatch(Field::isRead);
    }

    @ParameterizedTest(name = "2.5 {0} are {1} rupiah")
    @CsvSource({"rupiah, 2.5", "RIBU, 2500", "' juta ', 2500000", "Juta, 2500000"})
    void amountsAreCountedInAUnitOfMoney(String word, BigDecimal rupiah) {
        MoneyUnit unit = MoneyUnit.ofWord(word).orElseThrow();

        assertThat(unit.toRupiah(new BigDecimal("2.5"))).isEqualByComparingTo(rupiah);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ribuan", "rp", "miliar", "1000", "ribu juta"})
    void noOtherWordIsAUnitOfMoney(String word) {
        assertThat(MoneyUnit.ofWord(word)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"titik_ribuan, TITIK_RIBUAN", "' TITIK_DESIMAL ', TITIK_DESIMAL", "Titik_Ribuan, TITIK_RIBUAN"})
    void aPointIsThousandsOrDecimals(String word, PointStyle style) {
        assertThat(PointStyle.ofWord(word)).contains(style);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "koma", "titik", "titik ribuan", "ribuan"})
    void noOtherWordSaysWhatAPointIs(String word) {
        assertThat(PointStyle.ofWord(word)).isEmpty();
    }
}
