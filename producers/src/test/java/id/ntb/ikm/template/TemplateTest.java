package id.ntb.ikm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.ntb.ikm.form.Form;
import id.ntb.ikm.form.FormSettings;
import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.GridRow;
import id.ntb.ikm.reference.ReferenceData;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An empty sheet leaves nothing to ask: its headings are those that reading knows. */
class TemplateTest {

    private static final ReferenceData REFERENCE = ReferenceData.load();

    private static Form form(Template template) {
        return form(template, "5202");
    }

    private static Form form(Template template, String office) {
        List<GridCell> headings = template.columns().stream()
                .map(TemplateColumn::heading)
                .map(GridCell::text)
                .toList();
        return Form.recognise(List.of(new GridRow(4, headings, true)), office, FormSettings.NONE, REFERENCE)
                .orElseThrow();
    }

    @Test
    void asksNothingOfARegistration() {
        Form form = form(Template.registration(REFERENCE));

        assertThat(form.questions()).isEmpty();
        assertThat(form.layout().columns())
                .allSatisfy(column -> assertThat(column.field()).isPresent());
    }

    @Test
    void asksNothingOfAProductionReport() {
        Form form = form(Template.production(REFERENCE));

        assertThat(form.questions()).isEmpty();
        assertThat(form.layout().columns())
                .allSatisfy(column -> assertThat(column.field()).isPresent());
    }

    @Test
    void keepsLongNumbersAsTexts() {
        assertThat(Template.registration(REFERENCE).columns())
                .filteredOn(column -> column.heading().matches("ikmId|.*NIK.*|NIB.*|KBLI|NO. HP"))
                .hasSize(5)
                .allMatch(TemplateColumn::text);
    }

    @Test
    void offersWhatReadingKnows() {
        assertThat(Template.registration(REFERENCE).columns())
                .filteredOn(column -> column.heading().equals("KABUPATEN"))
                .singleElement()
                .satisfies(column -> assertThat(column.choices())
                        .hasSize(REFERENCE.regencies().size()));
        assertThat(Template.production(REFERENCE).columns())
                .filteredOn(column -> column.heading().equals("SATUAN PRODUKSI"))
                .singleElement()
                .satisfies(column ->
                        assertThat(column.choices()).contains("kilogram").doesNotContain("tidak dicatat"));
    }

    private static final Map<String, String> FIRM = Map.of(
            "ikmId", "5202-000001",
            "NAMA USAHA", "UD Sari",
            "KABUPATEN", "5202",
            "KBLI", "10762",
            "EDISI KBLI", "2020",
            "INVESTASI (RP)", "0",
            "JUMLAH TENAGA KERJA PRIA", "1",
            "JUMLAH TENAGA KERJA WANITA", "1",
            "TAHUN DATA", "2025");

    private static final Map<String, String> REPORT = Map.of(
            "ikmId", "5202-000001",
            "PERIODE", "12/2025",
            "JENIS USAHA", "teh kelor",
            "JUMLAH PRODUKSI", "5",
            "SATUAN PRODUKSI", "kg",
            "NILAI PRODUKSI (RP)", "1000");

    /** Every choice of every column, in a row that is good otherwise. */
    static Stream<Arguments> choices() {
        return Stream.of(
                        Map.entry(Template.registration(REFERENCE), FIRM),
                        Map.entry(Template.production(REFERENCE), REPORT))
                .flatMap(sheet -> sheet.getKey().columns().stream().flatMap(column -> column.choices().stream()
                        .map(choice -> arguments(sheet.getKey(), sheet.getValue(), column.heading(), choice))));
    }

    @ParameterizedTest(name = "{2} = {3}")
    @MethodSource("choices")
    void offersNothingThatReadingRefuses(Template template, Map<String, String> row, String heading, String choice) {
        List<GridCell> cells = template.columns().stream()
                .map(TemplateColumn::heading)
                .map(each -> each.equals(heading) ? choice : row.getOrDefault(each, ""))
                .map(GridCell::text)
                .toList();

        assertThat(form(template, ReferenceData.PROVINCE_OFFICE)
                        .read(new GridRow(5, cells, true))
                        .problems())
                .isEmpty();
    }
}
