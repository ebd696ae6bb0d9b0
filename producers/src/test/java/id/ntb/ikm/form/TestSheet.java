package id.ntb.ikm.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.GridRow;
import id.ntb.ikm.privacy.OwnerKey;
import id.ntb.ikm.problem.Problem;
import id.ntb.ikm.reference.ReferenceData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sheet of one row about a good firm, of which a test changes the cells that it is about. */
final class TestSheet {

    private static final ReferenceData REFERENCE = ReferenceData.load();

    private final Map<String, GridCell> cells = new LinkedHashMap<>();
    private String office = "5202";
    private Mapping mapping = Mapping.NONE;
    private Optional<OwnerKey> key = Optional.of(new OwnerKey(new byte[OwnerKey.LENGTH]));

    TestSheet() {
        with("NAMA USAHA", "UD Sari Rasa");
        with("KECAMATAN", "Jonggat");
        with("DESA", "Ubung");
        with("JENIS USAHA", "keripik");
        with("KBLI", "10762");
        with("EDISI KBLI", "2020");
        with("INVESTASI (RP)", "5000000");
        with("JUMLAH TENAGA KERJA PRIA", "2");
        with("JUMLAH TENAGA KERJA WANITA", "3");
        with("TAHUN DATA", "2025");
    }

    /** A sheet that has no column but these. */
    static TestSheet of(String... headingsAndCells) {
        TestSheet sheet = new TestSheet();
        sheet.cells.clear();
        for (int i = 0; i < headingsAndCells.length; i += 2) {
            sheet.with(headingsAndCells[i], headingsAndCells[i + 1]);
        }
        return sheet;
    }

    TestSheet with(String heading, String text) {
        return with(heading, GridCell.text(text));
    }

    TestSheet with(String heading, GridCell cell) {
        cells.put(heading, cell);
        return this;
    }

    TestSheet without(String heading) {
        cells.remove(heading);
        return this;
    }

    TestSheet ofOffice(String code) {
        office = code;
        return this;
    }

    TestSheet mapped(Mapping answers) {
        mapping = answers;
        return this;
    }

    TestSheet withoutKey() {
        key = Optional.empty();
        return this;
    }

    Form form() {
        List<GridCell> headings = cells.keySet().stream().map(GridCell::text).toList();
        return Form.recognise(
                        List.of(new GridRow(1, headings, true)),
                        office,
                        new FormSettings(mapping, Optional.empty(), key),
                        REFERENCE)
                .orElseThrow();
    }

    FormRow row() {
        return form().read(new GridRow(2, new ArrayList<>(cells.values()), true));
    }

    /** The first event of that type. */
    ObjectNode event(String type) {
        return row().events().stream()
                .map(EventDraft::tree)
                .filter(tree -> tree.get("type").asText().equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** Types of the events, in order. */
    List<String> types() {
        return row().events().stream()
                .map(event -> event.tree().get("type").asText())
                .toList();
    }

    /** Heading and code of each. */
    List<String> problems() {
        return row().problems().stream()
                .map(problem -> problem.heading() + " " + problem.problem().code())
                .toList();
    }

    /** Codes of what was flagged. */
    List<String> flags() {
        return row().flags().stream().map(Problem::code).toList();
    }
}
