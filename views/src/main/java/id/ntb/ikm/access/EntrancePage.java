package id.ntb.ikm.access;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** What a person sees who comes without a token. */
final class EntrancePage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="id">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Data IKM Nusa Tenggara Barat</title>
            <h1>Data IKM Nusa Tenggara Barat</h1>
            <p>Angka langsung memerlukan token. Buka alamat yang diberikan kantor provinsi kepada Anda
            (<code>…/?token=…</code>). Rilis untuk umum, dengan angka pada waktu tertentu, akan tampil di sini kemudian.</p>
            <p lang="en">Live figures need a token. Open the address that the provincial office has given you
            (<code>…/?token=…</code>). Releases for everybody, with figures of stated times, will come here later.</p>
            <p lang="en"><small>%s</small></p>
            </html>
            """;

    private EntrancePage() {}

    /** Programs, and curl, name no HTML. */
    static boolean isAskedFor(Request request) {
        String accepted = request.getHeaders().get(HttpHeader.ACCEPT);
        return accepted != null && accepted.contains("text/html");
    }

    /** @param detail of a refusal: text of ours, with nothing in it that was asked */
    static byte[] write(Response response, String detail) {
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8")
                .put(HttpHeader.CACHE_CONTROL, "no-store")
                .put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        return PAGE.formatted(detail).getBytes(StandardCharsets.UTF_8);
    }
}
