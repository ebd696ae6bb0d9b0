package id.ntb.ikm.template;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.form.Form;
import id.ntb.ikm.form.FormSettings;
import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.GridRow;
import id.ntb.ikm.reference.ReferenceData;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An empty sheet leaves nothing to ask: its headings are those that reading knows. */
class TemplateTest {

    private static final ReferenceData REFERENCE = ReferenceData.load();

    private static Form form(Template template) {
        List<GridCell> headings = template.columns().stream()
                .map(TemplateColumn::heading)
                .map(GridCell::text)
                .toList();
        return Form.recognise(List.of(new GridRow(4, headings, true)), "5202", FormSettings.NONE, REFERENCE)
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
}
