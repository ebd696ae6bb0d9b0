package id.ntb.ikm.server;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a request has asked for.
 *
 * @param path below the server
 * @param parameters each given once
 */
record Address(String path, Map<String, String> parameters) {

    static Address of(Context context) {
        Map<String, String> parameters = new LinkedHashMap<>();
        context.queryParamMap().forEach((name, given) -> parameters.put(name, given.get(0)));
        return new Address(context.path(), parameters);
    }

    /** The same with another value of one parameter, as a link of RFC 8288; relative, as nobody knows what stands before the server. */
    String with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return "<" + path + "?"
                + changed.entrySet().stream()
                        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&"))
                + ">";
    }

    /** For whoever keeps the answer as a file: of the path what everybody's file system takes. */
    String fileName() {
        return path.replaceFirst("^/api/v1/", "ikm-").replaceAll("[^A-Za-z0-9-]", "-");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
