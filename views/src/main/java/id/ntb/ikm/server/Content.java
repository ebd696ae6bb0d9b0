package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What an answer sends.
 *
 * @param headers of its own, beside those that go with every answer
 */
record Content(String mediaType, byte[] bytes, Map<String, String> headers) {

    static Content json(JsonNode json, Map<String, String> headers) {
        return new Content(Json.MEDIA_TYPE, json.toString().getBytes(StandardCharsets.UTF_8), headers);
    }

    void writeTo(Context context) {
        context.header(Header.VARY, Header.ACCEPT + ", " + Header.ACCEPT_ENCODING); // Javalin compresses long answers
        headers.forEach(context::header);
        context.contentType(mediaType).result(bytes);
    }
}
