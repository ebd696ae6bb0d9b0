package id.ntb.ikm.server;

/**
 * Where the view server listens.
 *
 * @param host name or address of the interface
 * @param port 0 to 65535; 0 takes a free one
 */
public record ViewServerConfig(String host, int port) {

    /** This machine only: whoever opens the server to a network has to say so. */
    public static final String DEFAULT_HOST = "127.0.0.1";

    /** @throws IllegalArgumentException when there is no such port */
    public ViewServerConfig {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("the port must be between 0 and 65535, but is " + port);
        }
    }

    public ViewServerConfig(int port) {
        this(DEFAULT_HOST, port);
    }
}
