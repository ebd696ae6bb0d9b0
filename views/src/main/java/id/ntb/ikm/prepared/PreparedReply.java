package id.ntb.ikm.prepared;

import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** Status, header fields and body of one response. The body is shared with others: it can be read, not written. */
public final class PreparedReply {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final int status;
    private final Map<String, String> fields;
    private final HttpFields encoded;
    private final byte[] body;

    private PreparedReply(int status, Map<String, String> fields, byte[] body) {
        this.status = status;
        this.fields = Map.copyOf(fields);
        this.body = body;
        HttpFields.Mutable lines = HttpFields.build();
        fields.forEach((name, value) -> lines.add(new PreEncodedHttpField(name, value)));
        if (status == OK) {
            lines.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, String.valueOf(body.length)));
        }
        this.encoded = lines.asImmutable();
    }

    static PreparedReply ok(Map<String, String> fields, byte[] body) {
        return new PreparedReply(OK, fields, body);
    }

    static PreparedReply notModified(Map<String, String> fields) {
        return new PreparedReply(NOT_MODIFIED, fields, new byte[0]);
    }

    public int status() {
        return status;
    }

    public Map<String, String> fields() {
        return fields;
    }

    /** As bytes, with the length of the body. */
    HttpFields encoded() {
        return encoded;
    }

    /** From its beginning, for this caller. */
    public ByteBuffer body() {
        return ByteBuffer.wrap(body).asReadOnlyBuffer();
    }

    public boolean hasBody() {
        return status == OK;
    }
}
