package id.ntb.ikm.prepared;

import id.ntb.ikm.access.Principal;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** What a request to Jetty says of its client and of the answer it wants. */
final class PreparedRequests {

    private PreparedRequests() {}

    static PreparedRequest of(Request request) {
        HttpFields headers = request.getHeaders();
        return new PreparedRequest(
                headers.get(HttpHeader.IF_NONE_MATCH),
                headers.get(HttpHeader.ACCEPT_ENCODING),
                isPersonal(request.getAttribute(Principal.ATTRIBUTE)));
    }

    private static boolean isPersonal(Object principal) {
        return principal != null && !principal.equals(Principal.EVERYBODY);
    }

    static PreparedKey key(String version, Request request) {
        String query = request.getHttpURI().getQuery();
        return new PreparedKey(
                version,
                request.getHttpURI().getPath(),
                Optional.ofNullable(query).orElse(""),
                Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT)).orElse(""));
    }
}
