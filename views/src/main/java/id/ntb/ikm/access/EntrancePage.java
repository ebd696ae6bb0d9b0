package id.ntb.ikm.access;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** What a person sees who comes without a token, or with one that does not open what was asked for. */
final class EntrancePage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="id">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Data IKM Nusa Tenggara Barat</title>
            <h1>Data IKM Nusa Tenggara Barat</h1>
            <p>%s</p>
            <p lang="en">%s</p>
            <p lang="en"><small>%s</small></p>
            </html>
            """;

    private static final String ASKED =
            "Angka langsung memerlukan token. Buka alamat yang diberikan kantor provinsi kepada Anda"
                    + " (<code>…/?token=…</code>). Rilis untuk umum, dengan angka pada waktu tertentu,"
                    + " akan tampil di sini kemudian.";

    private static final String ASKED_IN_ENGLISH =
            "Live figures, and firms, need a token. Open the address that the provincial office has given you"
                    + " (<code>…/?token=…</code>). Releases for everybody, with figures of stated times, will"
                    + " come here later.";

    private EntrancePage() {}

    /** Programs, and curl, name no HTML. */
    static boolean isAskedFor(Request request) {
        String accepted = request.getHeaders().get(HttpHeader.ACCEPT);
        return accepted != null && accepted.contains("text/html");
    }

    /** @param refusal whose text is ours, with nothing in it that was asked */
    static byte[] write(Response response, Refusal refusal) {
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8")
                .put(HttpHeader.CACHE_CONTROL, "no-store")
                .put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        boolean asked = refusal.status() == HttpStatus.UNAUTHORIZED_401;
        String page = PAGE.formatted(
                asked ? ASKED : "Token Anda tidak membuka halaman ini. <a href=\"/\">Kembali</a>",
                asked ? ASKED_IN_ENGLISH : "Your token does not open this page. <a href=\"/\">Back</a>",
                refusal.getMessage());
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
