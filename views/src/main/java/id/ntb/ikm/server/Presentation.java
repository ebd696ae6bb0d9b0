package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.dataset.ColumnNotes;
import id.ntb.ikm.dataset.Dataset;
import id.ntb.ikm.dataset.NoteLanguage;
import id.ntb.ikm.table.CsvDialect;
import id.ntb.ikm.table.CsvTable;
import id.ntb.ikm.table.FieldSelection;
import id.ntb.ikm.table.RowTable;
import id.ntb.ikm.table.TableNotes;
import id.ntb.ikm.table.WorkbookTable;
import java.util.Map;
import java.util.TreeMap;

/**
 * How rows are to be shown: as what, for whom, and which of their fields.
 *
 * @param address of the request, which the next page differs from in one parameter only
 * @param dataset that says what the fields mean
 */
record Presentation(Format format, CsvDialect dialect, FieldSelection fields, Address address, Dataset dataset) {

    /**
     * The rows as they are to be sent.
     *
     * @param standsOn what is said of all rows together where they are a file
     * @param json the same where they are told as JSON; the rows are added
     */
    Content of(RowTable table, String standsOn, ObjectNode json) {
        return switch (format) {
            case JSON -> {
                json.putArray("rows").addAll(table.rows());
                yield Content.json(json, links(table));
            }
            case CSV -> file(table, new CsvTable(dialect, notes(table, standsOn)).of(table));
            case XLSX -> file(table, new WorkbookTable(notes(table, standsOn)).of(table));
        };
    }

    private TableNotes notes(RowTable table, String standsOn) {
        NoteLanguage language = dialect == CsvDialect.INDONESIAN ? NoteLanguage.INDONESIAN : NoteLanguage.ENGLISH;
        return new ColumnNotes(dataset, language).of(table.columnNames(), standsOn);
    }

    private Content file(RowTable table, byte[] bytes) {
        Map<String, String> headers = new TreeMap<>(links(table));
        headers.put("Content-Disposition", "attachment; filename=\"" + address.fileName() + "." + format.word() + "\"");
        return new Content(format.contentType(), bytes, headers);
    }

    /** To what the fields mean, and to the next page. */
    private Map<String, String> links(RowTable table) {
        String described = "</api/v1/datasets/" + dataset.id() + ">; rel=\"describedby\"";
        return Map.of(
                "Link",
                table.next()
                        .map(after -> described + ", " + address.with("after", after) + "; rel=\"next\"")
                        .orElse(described));
    }
}
