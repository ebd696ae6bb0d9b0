package id.ntb.ikm.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Request;

/**
 * A token in the address, as in the one that {@code ikm up} prints.
 *
 * @param elsewhere the same address without it
 */
record QueryToken(String token, String elsewhere) {

    private static final String NAME = "token=";

    static Optional<QueryToken> of(Request request, String path) {
        String query = request.getHttpURI().getQuery();
        return query == null || !query.contains(NAME) ? Optional.empty() : of(path, query.split("&", -1));
    }

    private static Optional<QueryToken> of(String path, String[] parameters) {
        String left = Arrays.stream(parameters)
                .filter(parameter -> !parameter.startsWith(NAME))
                .collect(Collectors.joining("&"));
        return Arrays.stream(parameters)
                .filter(parameter -> parameter.startsWith(NAME))
                .findFirst()
                .map(parameter ->
                        new QueryToken(parameter.substring(NAME.length()), left.isEmpty() ? path : path + "?" + left));
    }
}
