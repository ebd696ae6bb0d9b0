package id.ntb.ikm.page;

import id.ntb.ikm.digest.Sha256;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Style sheet, script and icon. Their names change with their contents, so that browsers may keep them for ever. */
final class PageAssets {

    private static final String FOLDER = "/assets/";
    private static final int LETTERS = 12;

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Handler> byAddress = new LinkedHashMap<>();

    PageAssets() {
        add("page.css", "text/css; charset=utf-8");
        add("page.js", "text/javascript; charset=utf-8");
        add("icon.svg", "image/svg+xml");
    }

    String address(String name) {
        return addresses.get(name);
    }

    void addTo(BiConsumer<String, Handler> routes) {
        byAddress.forEach(routes);
    }

    private static void write(Context context, String mediaType, byte[] bytes) {
        context.header(Header.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header(Header.X_CONTENT_TYPE_OPTIONS, "nosniff")
                .header(Header.VARY, Header.ACCEPT_ENCODING) // Javalin compresses long answers
                .contentType(mediaType)
                .result(bytes);
    }

    private void add(String name, String mediaType) {
        byte[] bytes = read(name);
        String hash = Sha256.hexOf(bytes).substring(0, LETTERS);
        String address = FOLDER + hash + "/" + name;
        addresses.put(name, address);
        byAddress.put(address, context -> write(context, mediaType, bytes));
    }

    private static byte[] read(String name) {
        try (InputStream file = PageAssets.class.getResourceAsStream("web/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
