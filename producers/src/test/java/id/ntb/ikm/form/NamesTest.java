package id.ntb.ikm.form;

import static id.ntb.ikm.form.Cells.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.problem.Parsed;
import id.ntb.ikm.reference.ReferenceData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regencies, units, commodities and KBLI codes by the names that clerks give them. */
class NamesTest {

    private static final ReferenceData REFERENCE = ReferenceData.load();

    @TempDir
    private Path folder;

    private Mapping mapping(String line) throws IOException {
        return Mapping.read(Files.writeString(folder.resolve("pemetaan.txt"), line));
    }

    private static String regency(String cell) {
        return told(new RegencyNames(REFERENCE, Mapping.NONE).parse(cell));
    }

    @Test
    void knowsEveryRegencyByCodeAndName() {
        REFERENCE.regencies().values().forEach(each -> {
            assertThat(regency(each.code())).isEqualTo(each.code());
            assertThat(regency(each.name())).isEqualTo(each.code());
            each.aliases().forEach(alias -> assertThat(regency(alias)).isEqualTo(each.code()));
        });
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Lombok Barat, 5201",
        "LOBAR, 5201",
        "Kab. Lombok Barat, 5201",
        "kab lombok barat, 5201",
        "Kabupaten Lombok Barat, 5201",
        "Lombok-Timur, 5203",
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
        assertThat(regency(cell)).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Bima, REGENCY_AMBIGUOUS?",
        "' bima ', REGENCY_AMBIGUOUS?",
        "Denpasar, REGENCY_UNKNOWN",
        "52, REGENCY_UNKNOWN"
    })
    void guessesNoRegency(String cell, String expected) {
        assertThat(regency(cell)).isEqualTo(expected);
    }

    @Test
    void takesTheOfficesAnswerAboutARegency() throws IOException {
        RegencyNames names = new RegencyNames(REFERENCE, mapping("nilai.kabupaten.Bima = 5272"));

        assertThat(told(names.parse("BIMA"))).isEqualTo("5272");
        assertThat(told(names.parse("Kab. Bima"))).isEqualTo("5206");
    }

    private static String unit(String cell) {
        return told(new UnitNames(REFERENCE, Mapping.NONE).parse(Cells.text(cell)));
    }

    @Test
    void knowsEveryUnitByCodeAndName() {
        REFERENCE.units().values().forEach(each -> {
            assertThat(unit(each.code())).isEqualTo(each.code());
            assertThat(unit(each.name())).isEqualTo(each.code());
        });
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Kg, KG",
        "kg., KG",
        "KILO, KG",
        "Kilogram, KG",
        "ltr, LITER",
        "lbr, LEMBAR",
        "biji, PCS",
        "buah, PCS",
        "bks, BUNGKUS",
        "btl, BOTOL",
        "-, nothing",
        "ember, UNIT_UNKNOWN",
        "kg/bulan, UNIT_UNKNOWN"
    })
    void knowsUnitsAsTheyAreWritten(String cell, String expected) {
        assertThat(unit(cell)).isEqualTo(expected);
    }

    @Test
    void offersTheUnitsThatThereAre() {
        Parsed<String> unknown = new UnitNames(REFERENCE, Mapping.NONE).parse(Cells.text("ember"));

        assertThat(((Parsed.Wrong<String>) unknown).problem().advice().indonesian())
                .contains("KG, ", "BOTOL")
                .doesNotContain("TIDAK_DICATAT");
    }

    @Test
    void takesTheOfficesAnswerAboutAUnit() throws IOException {
        UnitNames names = new UnitNames(REFERENCE, mapping("nilai.satuan_produksi.EMBER = KG"));

        assertThat(told(names.parse(Cells.text("Ember")))).isEqualTo("KG");
    }

    private static List<String> commodities(String cell) {
        return new CommodityNames(REFERENCE, Mapping.NONE).commodities(cell);
    }

    @Test
    void knowsEveryCommodityByCodeAndName() {
        REFERENCE.commodities().values().forEach(each -> {
            assertThat(commodities(each.code())).containsExactly(each.code());
            assertThat(commodities(each.name())).containsExactly(each.code());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "teh kelor",
                "TEH KELOR",
                "Teh-Kelor",
                "teh kelor (celup)",
                "kursi, teh kelor",
                "teh kelor & kursi",
                "kursi dan teh kelor",
                "teh kelor/TEH_KELOR",
                "kursi; teh kelor",
                "kursi + teh kelor"
            })
    void findsACommodityAmongOtherProducts(String cell) {
        assertThat(commodities(cell)).containsExactly("TEH_KELOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "keripik", "tehkelora", "pandan"})
    void findsNoneWhereNoneIsNamed(String cell) {
        assertThat(commodities(cell)).isEmpty();
    }

    @Test
    void takesTheOfficesAnswerAboutAProduct() throws IOException {
        CommodityNames names = new CommodityNames(REFERENCE, mapping("nilai.jenis_usaha.minuman herbal = TEH_KELOR"));

        assertThat(names.commodities("Minuman Herbal")).containsExactly("TEH_KELOR");
    }

    @Test
    void givesAKbliItsLostZeroBackOnlyWhereNothingElseCanBeMeant() {
        KbliCodes codes = new KbliCodes(REFERENCE);

        assertThat(told(codes.parse("10762", 2020))).isEqualTo("10762");
        assertThat(told(codes.parse("1076", 2020))).isEqualTo("1076");
        assertThat(told(codes.parse("C 10762 – Industri", 2020))).isEqualTo("10762");
        assertThat(told(codes.parse("ini bukan kode", 2020))).isEqualTo("KBLI_UNREADABLE");
        assertThat(told(codes.parse("10762/10761", 2020))).isEqualTo("10762");
    }
}
