package id.ntb.ikm.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.reference.ReferenceData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommodityNamesTest {

    private static final ReferenceData REFERENCE = ReferenceData.load();

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
                "Teh\u00A0Kelor",
                "teh kelor (celup)",
                "kursi, teh kelor",
                "teh kelor & kursi",
                "kursi dan teh kelor",
                "teh kelor/TEH_KELOR",
                "kursi; teh kelor",
                "kursi + teh kelor",
                "kursi | teh kelor"
            })
    void findsACommodityAmongOtherProducts(String cell) {
        assertThat(commodities(cell)).containsExactly("TEH_KELOR");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "VCO, MINYAK_KELAPA_TRADISIONAL_VCO",
        "minyak kelapa tradisional, MINYAK_KELAPA_TRADISIONAL_VCO",
        "kopi, KOPI",
        "susu kedelai, SUSU_KEDELAI",
        "gedogan, TENUN_SONGKET_GEDOGAN_ATBM",
        "omprongan, TEMBAKAU_RAJANGAN_OMPRONGAN"
    })
    void knowsACommodityByEachOfItsNamesAndWithoutItsNote(String cell, String code) {
        assertThat(commodities(cell)).containsExactly(code);
    }

    @Test
    void findsSeveralInTheOrderOfTheTextAndEachOnce() {
        assertThat(commodities("Kopi, gula aren dan teh kelor; KOPI"))
                .containsExactly("KOPI", "GULA_AREN", "TEH_KELOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "keripik", "tehkelora", "pandan", "kopiah", "daun kelor", "gula", "()", ",;/"})
    void findsNoneWhereNoneIsNamed(String cell) {
        assertThat(commodities(cell)).isEmpty();
    }

    @Test
    void takesTheOfficesAnswerAboutTheWholeCellAndAboutAPartOfIt() {
        CommodityNames names = new CommodityNames(
                REFERENCE,
                Answers.of("nilai.jenis_usaha.minuman herbal = TEH_KELOR", "nilai.jenis_usaha.kopi dan teh = KOPI"));

        assertThat(names.commodities("Minuman Herbal")).containsExactly("TEH_KELOR");
        assertThat(names.commodities("keripik, minuman herbal")).containsExactly("TEH_KELOR");
        assertThat(names.commodities("Kopi dan Teh")).containsExactly("KOPI");
    }
}
