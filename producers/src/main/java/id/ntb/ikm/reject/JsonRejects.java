package id.ntb.ikm.reject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.sheet.RejectColumns;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

/** NDJSON: each object with two fields more; what is no object is kept as text in one. */
final class JsonRejects implements RejectWriter {

    private static final String LINE = "BARIS / LINE";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final BufferedWriter out;

    JsonRejects(Path target) throws IOException {
        out = Files.newBufferedWriter(target, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }

    @Override
    public void write(List<GridCell> cells, String reason, String advice, Set<Integer> wrong) throws IOException {
        ObjectNode object = object(cells.get(0).text());
        out.write(object.put(RejectColumns.REASON, reason)
                .put(RejectColumns.ADVICE, advice)
                .toString());
        out.write('\n');
    }

    private static ObjectNode object(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            // Given back as the text that it is.
        }
        return JsonNodeFactory.instance.objectNode().put(LINE, line);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
