package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.serde.AvroJson;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;

/** Writes JSON to a response. */
final class Json {

    static final String MEDIA_TYPE = "application/json";
    static final String PROBLEM_MEDIA_TYPE = "application/problem+json";

    static final AvroJson AVRO = AvroJson.OF_ROWS;

    private Json() {}

    static void write(Context context, String mediaType, JsonNode json) {
        context.header(Header.VARY, Header.ACCEPT_ENCODING); // Javalin compresses long answers
        context.contentType(mediaType).result(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
