package id.ntb.ikm.stream;

import id.ntb.ikm.prepared.PreparedRequest;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** Header fields of streams and changes, which nobody on the way may keep or hold back. */
final class FeedHeaders {

    private FeedHeaders() {}

    /**
     * Writes them.
     *
     * @return whether the body has to be compressed
     */
    static boolean write(Request request, Response response, String mediaType) {
        boolean gzip =
                new PreparedRequest(null, request.getHeaders().get(HttpHeader.ACCEPT_ENCODING), false).acceptsGzip();
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.CONTENT_TYPE, mediaType);
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put(HttpHeader.VARY, "*"); // no cache can reuse it, not even one that is told to ignore Cache-Control
        headers.put("X-Accel-Buffering", "no"); // nginx: pass on each event as it comes
        if (gzip) {
            headers.put(HttpHeader.CONTENT_ENCODING, "gzip");
        }
        return gzip;
    }
}
