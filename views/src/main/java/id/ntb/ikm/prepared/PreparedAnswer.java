package id.ntb.ikm.prepared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * An answer as bytes, and compressed where that makes it shorter. Immutable, and safe for use by many threads.
 *
 * <p>The compressed form has the same tag, marked as weak: the tag names the version, not the bytes. Proxies that compress do the same.
 */
public final class PreparedAnswer {

    /** Shorter ones fit into a packet or two either way. */
    private static final int WORTH_COMPRESSING = 1_024;

    private static final String FOREVER = "max-age=31536000, immutable";

    private final String tag;
    private final Map<String, String> headers;
    private final boolean lasting;
    private final byte[] body;
    private final Optional<byte[]> compressed;
    /** Every reply that there can be: making one takes longer than sending it. */
    private final Map<Form, PreparedReply> replies = new HashMap<>();

    /** @param known whether the client has the answer already */
    private record Form(boolean gzip, boolean personal, boolean known) {}

    /**
     * @param version cursor of the version that it is of
     * @param headers of the answer, which say what it is, e.g. {@code Content-Type}
     * @param lasting whether the address names the version, so that the answer never changes
     */
    public PreparedAnswer(String version, byte[] body, Map<String, String> headers, boolean lasting) {
        this.tag = "\"" + version + "\"";
        this.body = body.clone();
        this.headers = Map.copyOf(headers);
        this.lasting = lasting;
        this.compressed = body.length < WORTH_COMPRESSING ? Optional.empty() : compress(body);
        for (boolean gzip : compressed.isPresent() ? new boolean[] {false, true} : new boolean[] {false}) {
            for (boolean personal : new boolean[] {false, true}) {
                replies.put(new Form(gzip, personal, false), reply(gzip, personal));
                replies.put(new Form(gzip, personal, true), PreparedReply.notModified(ofEveryReply(gzip, personal)));
            }
        }
    }

    /** What to send to a client that says this of itself. */
    public PreparedReply replyTo(PreparedRequest request) {
        boolean gzip = compressed.isPresent() && request.acceptsGzip();
        return replies.get(new Form(gzip, request.personal(), request.knows(tag)));
    }

    private PreparedReply reply(boolean gzip, boolean personal) {
        Map<String, String> fields = ofEveryReply(gzip, personal);
        fields.putAll(headers);
        if (gzip) {
            fields.put("Content-Encoding", "gzip");
        }
        return PreparedReply.ok(fields, gzip ? compressed.orElseThrow() : body);
    }

    private Map<String, String> ofEveryReply(boolean gzip, boolean personal) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("ETag", gzip ? "W/" + tag : tag);
        fields.put("Cache-Control", lasting ? (personal ? "private, " : "public, ") + FOREVER : "no-cache");
        fields.put("Vary", "Accept, Accept-Encoding");
        return fields;
    }

    /** Bytes that it keeps in memory. */
    long size() {
        return (long) body.length + compressed.map(bytes -> bytes.length).orElse(0);
    }

    private static Optional<byte[]> compress(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return Optional.of(bytes.toByteArray()).filter(shorter -> shorter.length < body.length);
    }

    @Override
    public String toString() {
        return tag + ", " + body.length + " bytes, " + headers;
    }
}
