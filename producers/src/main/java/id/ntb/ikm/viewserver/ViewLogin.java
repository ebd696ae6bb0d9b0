package id.ntb.ikm.viewserver;

import java.net.URI;
import java.util.Optional;

/**
 * A view server, and what it is shown.
 *
 * @param server base address, e.g. {@code http://127.0.0.1:8080}
 * @param token as stated; where none is, that of a server that this user runs on this machine is found by itself
 */
public record ViewLogin(String server, Optional<String> token) {

    /** Without a token that anybody states. */
    public static ViewLogin at(String server) {
        return new ViewLogin(server, Optional.empty());
    }

    /** The field {@code Authorization} of requests to an address of the server; empty where there is nothing to show. */
    public Optional<String> authorization(URI address) {
        return token.or(() -> RunTokenFile.read(address)).map(secret -> "Bearer " + secret);
    }

    @Override
    public String toString() {
        return server;
    }
}
