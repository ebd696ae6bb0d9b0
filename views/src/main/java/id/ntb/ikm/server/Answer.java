package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.table.RowRequest;
import id.ntb.ikm.table.RowTable;
import id.ntb.ikm.view.ViewVersion;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** What an endpoint found in a snapshot, made into what is sent only if the client has not got it already. */
sealed interface Answer {

    Content content(ViewVersion version);

    /** Of the same version there is another tag for each format, as their bytes differ. */
    Format format();

    /** What a file says of the version: its name and its date. */
    private static String stateOf(ViewVersion version) {
        return version.getGeneration() + "." + version.getVersion() + ", " + version.getAsOf();
    }

    /** What the version stands on, which is no row of figures. */
    record Statement(SpecificRecord record) implements Answer {

        @Override
        public Content content(ViewVersion version) {
            return Content.json(Json.AVRO.object(record), Map.of());
        }

        @Override
        public Format format() {
            return Format.JSON;
        }
    }

    /** One row, as it is. */
    record Row(SpecificRecord row, Presentation presentation) implements Answer {

        @Override
        public Content content(ViewVersion version) {
            ObjectNode json = Json.AVRO.object(row);
            return presentation.format() == Format.JSON
                    ? Content.json(presentation.fields().of(json), Map.of())
                    : presentation.of(
                            RowTable.whole(row.getSchema(), List.of(json), presentation.fields()),
                            stateOf(version),
                            json);
        }

        @Override
        public Format format() {
            return presentation.format();
        }
    }

    /** Rows of one version, which is stated beside them. */
    record Rows(Schema schema, List<? extends SpecificRecord> rows, RowRequest request, Presentation presentation)
            implements Answer {

        @Override
        public Content content(ViewVersion version) {
            RowTable table = ListPage.table(request, schema, Json.AVRO.objects(rows));
            ObjectNode json = JsonNodeFactory.instance
                    .objectNode()
                    .put("version", version.getVersion())
                    .put("asOf", version.getAsOf().toString())
                    .put("generation", version.getGeneration())
                    .put("total", table.total())
                    .put("next", table.next().orElse(null));
            return presentation.of(table, stateOf(version), json);
        }

        @Override
        public Format format() {
            return presentation.format();
        }
    }
}
