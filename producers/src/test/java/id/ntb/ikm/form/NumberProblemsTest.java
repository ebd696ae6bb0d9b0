package id.ntb.ikm.form;

import static id.ntb.ikm.form.Cells.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.ntb.ikm.problem.Bilingual;
import id.ntb.ikm.problem.Parsed;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a clerk is told of numbers that cannot be read, word by word. */
class NumberProblemsTest {

    @ParameterizedTest
    @MethodSource("problems")
    void tellsAClerkInBothLanguagesWhatIsWrong(Parsed<BigDecimal> parsed, String indonesian, String english) {
        assertThat(problem(parsed).text()).isEqualTo(new Bilingual(indonesian, english));
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                arguments(
                        Numbers.whole(Cells.text("lima")),
                        "bukan angka; tulis angka saja, misalnya 1.500.000",
                        "is not a number; write digits only, e.g. 1.500.000"),
                arguments(
                        Numbers.whole(Cells.text("12,5")),
                        "harus bilangan bulat, sedangkan sel ini berisi pecahan; bila titik itu titik ribuan, tulis tanpa"
                                + " titik",
                        "must be whole, but the cell has a fraction; if the point separates thousands, write it without"),
                arguments(
                        Numbers.whole(Cells.text("3,5E+07")),
                        "angka di belakang sudah hilang karena Excel menyingkatnya (E+); ubah kolom menjadi Teks, lalu"
                                + " ketik lagi dari dokumen aslinya",
                        "Excel has shortened the number and lost digits (E+); format the column as Text and type it again"
                                + " from the original document"),
                arguments(
                        Numbers.quantity(Cells.text("17.113"), "HASIL", Optional.empty()),
                        "dapat dibaca dengan dua cara (titik ribuan atau desimal); tulis tanpa titik, atau jawab di berkas"
                                + " pemetaan: angka.HASIL = titik_ribuan | titik_desimal",
                        "can be read in two ways (thousands or decimals); write it without a point, or answer in the"
                                + " mapping file: angka.HASIL = titik_ribuan | titik_desimal"));
    }
}
