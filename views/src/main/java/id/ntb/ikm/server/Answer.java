package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.view.ViewVersion;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** What an endpoint found in a snapshot, made into JSON only if the client has not got it already. */
sealed interface Answer {

    ObjectNode json(ViewVersion version);

    /** One row, as it is. */
    record Row(SpecificRecord row) implements Answer {

        @Override
        public ObjectNode json(ViewVersion version) {
            return Json.AVRO.object(row);
        }
    }

    /** Rows of one version, which is stated beside them. */
    record Rows(List<? extends SpecificRecord> rows) implements Answer {

        @Override
        public ObjectNode json(ViewVersion version) {
            ObjectNode json = JsonNodeFactory.instance
                    .objectNode()
                    .put("version", version.getVersion())
                    .put("asOf", version.getAsOf().toString())
                    .put("generation", version.getGeneration());
            json.set("rows", Json.AVRO.array(rows));
            return json;
        }
    }
}
