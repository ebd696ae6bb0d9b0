package id.ntb.ikm.rowfile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.serde.AvroJson;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object, whose rows have the fields that the view server gives them. */
final class JsonRows implements RowFormat.Writing {

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public void write(RowDocument document, OutputStream out) throws IOException {
        ObjectNode json = mapper.createObjectNode();
        document.facts().forEach(json::put);
        json.set("accounts", mapper.valueToTree(document.accounts()));
        ObjectNode rows = json.putObject("rows");
        RowDocument.VIEWS.forEach(view -> rows.set(view, AvroJson.OF_ROWS.array(document.of(view))));
        out.write(mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
    }
}
