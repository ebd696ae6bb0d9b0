package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.table.CsvDialect;
import id.ntb.ikm.table.CsvTable;
import id.ntb.ikm.table.FieldSelection;
import id.ntb.ikm.table.RowTable;
import id.ntb.ikm.table.TableNotes;
import id.ntb.ikm.table.UnknownFieldException;
import id.ntb.ikm.table.WorkbookTable;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.Schema;

/**
 * How rows are to be shown: as what, for whom, and which of their fields.
 *
 * @param address of the request, which the next page differs from in one parameter only
 */
record Presentation(Format format, CsvDialect dialect, FieldSelection fields, Address address) {

    /** What every list can be asked for. */
    static final Set<String> PARAMETERS = Set.of("fields", Format.PARAMETER, "locale");

    static Presentation of(Context context, Query query, Schema schema) {
        return new Presentation(
                Format.of(context, query), dialect(query), fields(query, schema), Address.of(context));
    }

    private static CsvDialect dialect(Query query) {
        Optional<String> locale = query.value("locale");
        locale.filter(word -> !word.equals("id") && !word.equals("en")).ifPresent(word -> {
            throw ProblemDocument.unknownValue(
                    "locale", "locale must be id or en, not \"" + word + "\"", List.of("id", "en"));
        });
        return locale.filter("id"::equals).map(id -> CsvDialect.INDONESIAN).orElse(CsvDialect.STANDARD);
    }

    private static FieldSelection fields(Query query, Schema schema) {
        try {
            return query.value("fields")
                    .map(text -> FieldSelection.parse(text, schema))
                    .orElse(FieldSelection.ALL);
        } catch (UnknownFieldException e) {
            throw ProblemDocument.unknownValue("fields", e.getMessage(), e.known());
        }
    }

    /**
     * The rows as they are to be sent.
     *
     * @param json what is said of all rows together where they are told as JSON; the rows are added
     */
    Content of(RowTable table, Optional<TableNotes> notes, ObjectNode json) {
        return switch (format) {
            case JSON -> content(table, Content.json(withRows(json, table)).bytes());
            case CSV -> content(table, new CsvTable(dialect, notes).of(table));
            case XLSX -> content(table, new WorkbookTable(notes).of(table));
        };
    }

    private static ObjectNode withRows(ObjectNode json, RowTable table) {
        ArrayNode rows = json.putArray("rows");
        rows.addAll(table.rows());
        return json;
    }

    private Content content(RowTable table, byte[] bytes) {
        Map<String, String> headers = new TreeMap<>();
        table.next().ifPresent(after -> headers.put("Link", address.with("after", after) + "; rel=\"next\""));
        if (format != Format.JSON) {
            headers.put("Content-Disposition", "attachment; filename=\"" + address.fileName() + "." + format.word() + "\"");
        }
        return new Content(format.contentType(), bytes, headers);
    }
}
