package id.ntb.ikm.form;

import static id.ntb.ikm.form.Cells.problem;
import static id.ntb.ikm.form.Cells.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.problem.Parsed;
import id.ntb.ikm.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegencyNamesTest {

    private static final ReferenceData REFERENCE = ReferenceData.load();

    private static Parsed<String> parse(String cell) {
        return new RegencyNames(REFERENCE, Mapping.NONE).parse(cell);
    }

    @Test
    void knowsEveryRegencyByCodeNameAndAlias() {
        REFERENCE.regencies().values().forEach(each -> {
            assertThat(told(parse(each.code()))).isEqualTo(each.code());
            assertThat(told(parse(each.name()))).isEqualTo(each.code());
            each.aliases().forEach(alias -> assertThat(told(parse(alias))).isEqualTo(each.code()));
        });
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Lombok Barat, 5201",
        "LOBAR, 5201",
        "Kab. Lombok Barat, 5201",
        "Kab.Lombok Barat, 5201",
        "kab lombok barat, 5201",
        "Kabupaten Lombok Barat, 5201",
        "'  Lombok   Barat ', 5201",
        "Lombok\u00A0Barat, 5201",
        "'Lombok\nBarat', 5201",
        "Lombok-Timur, 5203",
        "Lombok Timur., 5203",
        "Kab Sumbawa Barat, 5207",
        "KSB, 5207",
        "Lombok Utara, 5208",
        "KLU, 5208",
        "Kota Mataram, 5271",
        "mataram, 5271",
        "Kota  Bima, 5272",
        "KAB. BIMA, 5206"
    })
    void knowsRegenciesAsTheyAreWritten(String cell, String code) {
        assertThat(told(parse(cell))).isEqualTo(code);
    }

    /** Each of them is near to one that there is; a firm in the wrong regency is counted twice, or by nobody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Denpasar",
                "52",
                "52.01",
                "5209",
                "Lombok",
                "Lombok Brt",
                "Kota Lombok Barat",
                "Kab. Mataram",
                "?"
            })
    void takesNothingNearForARegency(String cell) {
        assertThat(told(parse(cell))).isEqualTo("REGENCY_UNKNOWN");
    }

    @Test
    void saysHowARegencyIsWritten() {
        assertThat(problem(parse("Denpasar")).line())
                .isEqualTo(
                        "kabupaten/kota tidak dikenal; tulis misalnya Kab. Lombok Barat, Kota Mataram, atau kode BPS / "
                                + "unknown regency; write e.g. Kab. Lombok Barat, Kota Mataram, or the BPS code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bima", "BIMA", " bima ", "Bima."})
    void asksWhichBimaIsMeant(String cell) {
        String question = "nilai.kabupaten." + Texts.clean(cell) + " = 5206 | 5272";

        assertThat(parse(cell)).isInstanceOfSatisfying(Parsed.Open.class, open -> assertThat(open.question())
                .isEqualTo(question));
        assertThat(problem(parse(cell)).text().indonesian())
                .startsWith("\"Bima\" dapat berarti Kabupaten atau Kota Bima")
                .endsWith(question);
        assertThat(problem(parse(cell)).text().english())
                .startsWith("\"Bima\" can be the regency or the city")
                .endsWith(question);
    }

    /** What an office copies out of the question is an answer that is found again. */
    @ParameterizedTest
    @ValueSource(strings = {"Bima", "bima.", "  BIMA "})
    void takesTheAnswerToItsOwnQuestion(String cell) {
        String asked = ((Parsed.Open<String>) parse(cell)).question();
        Mapping answered = Answers.of(asked.replace("5206 | 5272", "5272"));

        assertThat(told(new RegencyNames(REFERENCE, answered).parse(cell))).isEqualTo("5272");
    }

    @Test
    void prefersTheOfficesAnswerAndKeepsItToThatName() {
        RegencyNames names =
                new RegencyNames(REFERENCE, Answers.of("nilai.kabupaten.Bima = 5272", "nilai.kabupaten.Lobar = 5208"));

        assertThat(told(names.parse("BIMA"))).isEqualTo("5272");
        assertThat(told(names.parse("Kab. Bima"))).isEqualTo("5206");
        assertThat(told(names.parse("lobar"))).isEqualTo("5208");
        assertThat(told(names.parse("Lombok Barat"))).isEqualTo("5201");
    }
}
