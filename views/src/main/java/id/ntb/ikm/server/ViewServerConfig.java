package id.ntb.ikm.server;

import id.ntb.ikm.access.Access;
import id.ntb.ikm.access.Gate;
import id.ntb.ikm.access.Grants;

/**
 * Where the view server listens, and whom it lets in.
 *
 * @param host name or address of the interface
 * @param port 0 to 65535; 0 takes a free one
 */
public record ViewServerConfig(String host, int port, Access access) {

    /** This machine only: whoever opens the server to a network has to say so. */
    public static final String DEFAULT_HOST = "127.0.0.1";

    /** @throws IllegalArgumentException when there is no such port */
    public ViewServerConfig {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("the port must be between 0 and 65535, but is " + port);
        }
    }

    /** On this machine only, for a program that starts a server for itself: nobody is asked for a token. */
    public ViewServerConfig(int port) {
        this(DEFAULT_HOST, port, Access.open());
    }

    /** The same with the tokens that operators have made. */
    public ViewServerConfig with(Grants made) {
        return new ViewServerConfig(host, port, access.with(made));
    }

    /** What stands before all that the server answers. */
    Gate gate() {
        return new Gate(access, host);
    }
}
