package id.ntb.ikm.server;

import id.ntb.ikm.access.Access;
import id.ntb.ikm.access.Gate;
import id.ntb.ikm.access.Grants;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the view server listens, and whom it lets in.
 *
 * @param host name or address of the interface
 * @param port 0 to 65535; 0 takes a free one
 * @param origins other sites whose pages may read answers, e.g. {@code https://dashboard.example}; none unless stated
 */
public record ViewServerConfig(String host, int port, Access access, Set<String> origins) {

    /** This machine only: whoever opens the server to a network has to say so. */
    public static final String DEFAULT_HOST = "127.0.0.1";

    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]{1,253}(:\\d{1,5})?");

    /** @throws IllegalArgumentException when there is no such port, or no such origin */
    public ViewServerConfig {
        origins = Set.copyOf(origins);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("the port must be between 0 and 65535, but is " + port);
        }
        for (String origin : origins) {
            if (!ORIGIN.matcher(origin).matches()) {
                throw new IllegalArgumentException(
                        "an origin is a scheme and a host, e.g. https://dashboard.example, and nothing after it; not \""
                                + origin + "\"");
            }
        }
    }

    /** Pages of other sites may not read answers. */
    public ViewServerConfig(String host, int port, Access access) {
        this(host, port, access, Set.of());
    }

    /** On this machine only, for a program that starts a server for itself: nobody is asked for a token. */
    public ViewServerConfig(int port) {
        this(DEFAULT_HOST, port, Access.open());
    }

    /** The same with the tokens that operators have made. */
    public ViewServerConfig with(Grants made) {
        return new ViewServerConfig(host, port, access.with(made), origins);
    }

    /** The same, readable by pages of these other sites too. */
    public ViewServerConfig allowing(Set<String> others) {
        return new ViewServerConfig(host, port, access, others);
    }

    /** What stands before all that the server answers. */
    Gate gate() {
        return new Gate(access, host);
    }
}
