package id.ntb.ikm.prepared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
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
    private final byte[] body;
    private final Map<String, String> headers;
    private final boolean lasting;
    private final Optional<byte[]> compressed;

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
    }

    /** What to send to a client that says this of itself. */
    public PreparedReply replyTo(PreparedRequest request) {
        boolean gzip = compressed.isPresent() && request.acceptsGzip();
        Map<String, String> fields = new TreeMap<>();
        fields.put("ETag", gzip ? "W/" + tag : tag);
        fields.put("Cache-Control", lasting ? (request.personal() ? "private, " : "public, ") + FOREVER : "no-cache");
        fields.put("Vary", "Accept, Accept-Encoding");
        if (request.knows(tag)) {
            return PreparedReply.notModified(fields);
        }
        fields.putAll(headers);
        if (gzip) {
            fields.put("Content-Encoding", "gzip");
        }
        return PreparedReply.ok(fields, gzip ? compressed.get() : body);
    }

    /** Bytes that it keeps in memory. */
    long size() {
        return body.length + compressed.map(bytes -> bytes.length).orElse(0);
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
        return tag + ", " + body.length + " bytes, "
                + Arrays.toString(headers.keySet().toArray());
    }
}
