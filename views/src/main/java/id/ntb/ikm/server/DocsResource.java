package id.ntb.ikm.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/** Shows {@code /openapi.json} to people, with Swagger UI from the class path: nothing of the page comes from elsewhere. */
final class DocsResource {

    private static final String LIBRARY = "META-INF/resources/webjars/swagger-ui/";
    private static final String VERSION = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    /** Of the library only what the page needs. */
    private static final Map<String, String> FILES =
            Map.of("swagger-ui.css", "text/css", "swagger-ui-bundle.js", "text/javascript");

    /** The library styles with the attribute and shows pictures that it holds itself; scripts are files of this server alone. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " connect-src 'self'";

    private static final String PAGE = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>IKM NTB: API</title>
        <link rel="stylesheet" href="docs/swagger-ui.css">
        </head>
        <body>
        <div id="docs"></div>
        <script src="docs/swagger-ui-bundle.js"></script>
        <script src="docs/show.js"></script>
        </body>
        </html>
        """;

    private static final String SHOW = """
        SwaggerUIBundle({url: "openapi.json", dom_id: "#docs", deepLinking: true, validatorUrl: null});
        """;

    private final String directory = LIBRARY + version() + "/";

    void addTo(Routes routes) {
        routes.read(
                "/docs", context -> write(context, "text/html; charset=utf-8", PAGE.getBytes(StandardCharsets.UTF_8)));
        routes.read("/docs/{file}", this::file);
    }

    private void file(Context context) {
        String name = context.pathParam("file");
        if (name.equals("show.js")) {
            write(context, "text/javascript", SHOW.getBytes(StandardCharsets.UTF_8));
        } else if (FILES.containsKey(name)) {
            write(context, FILES.get(name), bytes(directory + name));
        } else {
            throw ProblemDocument.noSuchRow("the page has no file \"" + name + "\"");
        }
    }

    private static void write(Context context, String mediaType, byte[] bytes) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .contentType(mediaType)
                .result(bytes);
    }

    private static String version() {
        Properties about = new Properties();
        try (InputStream in = open(VERSION)) {
            about.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is on the class path, so it can be read
        }
        return about.getProperty("version");
    }

    private static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return DocsResource.class.getClassLoader().getResourceAsStream(name);
    }
}
