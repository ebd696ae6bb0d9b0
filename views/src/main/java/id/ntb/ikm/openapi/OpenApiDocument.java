package id.ntb.ikm.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.apache.avro.Schema;

/** The description of the HTTP interface (OpenAPI 3.1). */
public final class OpenApiDocument {

    private OpenApiDocument() {}

    /**
     * The whole document.
     *
     * @param rows schemas of the records that answers are made of
     * @param leftOut fields that no answer tells, whatever their record has
     */
    public static ObjectNode of(Collection<Schema> rows, Collection<String> leftOut) {
        ObjectNode document = read();
        ObjectNode schemas = document.withObject("/components/schemas");
        rows.forEach(row -> {
            ObjectNode shape = JsonShape.of(row);
            shape.withObject("/properties").remove(leftOut);
            schemas.set(row.getName(), shape);
        });
        return document;
    }

    private static ObjectNode read() {
        try (InputStream in = OpenApiDocument.class.getResourceAsStream("openapi.json")) {
            return (ObjectNode) new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is in the jar, so it can be read
        }
    }
}
