package id.ntb.ikm.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

    private final ReferenceData reference = ReferenceData.load();

    @Test
    void knowsTheTenRegenciesAndSixSectors() {
        assertThat(reference.regencies()).hasSize(10).containsKeys("5201", "5208", "5271", "5272");
        assertThat(reference.sectors().keySet())
                .containsExactly("PANGAN", "HULU_AGRO", "PERMESINAN", "HASIL_TAMBANG", "KIMIA_FARMASI", "EKRAF");
    }

    @Test
    void neverTakesBimaAloneForEitherBima() {
        assertThat(reference.regencies().values())
                .allSatisfy(regency -> assertThat(regency.aliases()).doesNotContain("Bima"));
    }

    @Test
    void mapsAllOfSectionCAsTheTableSays() {
        List<String[]> codes = ReferenceTable.read(ReferenceFiles.SHIPPED, "kbli2020_section_c.csv", row ->
                new String[] {row.getField("kbli2020"), row.getField("sector_code")});
        assertThat(codes).hasSize(475);
        assertThat(codes).allSatisfy(code -> assertThat(reference.sectorOfKbli(code[0], 2020))
                .describedAs(code[0])
                .contains(code[1]));
    }

    @Test
    void takesTheLongestPrefix() {
        assertThat(reference.sectorOfKbli("10421", 2020)).contains("HULU_AGRO");
        assertThat(reference.sectorOfKbli("10422", 2020)).contains("PANGAN");
    }

    @Test
    void readsACodeInItsOwnEdition() {
        assertThat(reference.sectorOfKbli("22220", 2020)).contains("KIMIA_FARMASI");
        assertThat(reference.sectorOfKbli("08930", 2020)).contains("PANGAN");
        assertThat(reference.sectorOfKbli("08930", 2025)).isEmpty();
    }

    @Test
    void tellsUnknownCodesOnlyWhereAllAreListed() {
        assertThat(reference.mayBeKbli("10799", 2020)).isTrue();
        assertThat(reference.mayBeKbli("10795", 2020)).isTrue();
        assertThat(reference.mayBeKbli("10001", 2020)).isFalse();
        assertThat(reference.mayBeKbli("10001", 2025)).isTrue();
        assertThat(reference.mayBeKbli("56101", 2020)).isTrue();
    }

    @Test
    void knowsTheProvincesOfficeBesideTheRegencies() {
        assertThat(reference.offices()).hasSize(11).contains("5201", "5272", "52");
        assertThat(reference.regencies()).doesNotContainKey("52");
    }

    @Test
    void knowsUnitsHoweverOfficesWriteThem() {
        for (String kilogram : List.of("KG", "kg", "Kg.", "k g", "Kilo", "kilo gram", " KILOGRAM ")) {
            assertThat(reference.unitOf(kilogram)).describedAs(kilogram).contains("KG");
        }
        assertThat(reference.unitOf("ltr")).contains("LITER");
        assertThat(reference.unitOf("biji")).contains("PCS");
        assertThat(reference.unitOf("lbr")).contains("LEMBAR");
        assertThat(reference.unitOf("ember")).isEmpty();
        assertThat(reference.unitOf("")).isEmpty();
        assertThat(reference.units().keySet()).allMatch(code -> code.matches("[A-Z0-9_]{1,40}"));
    }
}
