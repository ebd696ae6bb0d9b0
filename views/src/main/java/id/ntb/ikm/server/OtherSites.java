package id.ntb.ikm.server;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.CrossOriginHandler;

/**
 * Lets pages of other sites read answers (CORS). It stands before the gate: browsers ask for permission without a token. A page sends its
 * token itself; cookies are for pages of our own.
 */
final class OtherSites {

    private OtherSites() {}

    static Handler.Wrapper handler(Set<String> origins) {
        CrossOriginHandler handler = new CrossOriginHandler();
        handler.setAllowedOriginPatterns(origins.stream().map(Pattern::quote).collect(Collectors.toSet()));
        handler.setAllowedMethods(Set.of("GET", "HEAD"));
        handler.setAllowedHeaders(Set.of("Authorization", "Accept", "If-None-Match", "Last-Event-ID"));
        handler.setExposedHeaders(Set.of("ETag", "Link", "Retry-After", "Content-Disposition"));
        handler.setAllowCredentials(false);
        handler.setDeliverPreflightRequests(false);
        handler.setPreflightMaxAge(Duration.ofHours(1));
        return handler;
    }
}
