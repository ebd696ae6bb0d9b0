package id.ntb.ikm.cli;

import id.ntb.ikm.access.Access;
import id.ntb.ikm.access.Token;
import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.viewserver.RunTokenFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;

/**
 * How readers come in: on this machine by an address with a token of this run, as notebooks do it; from elsewhere by tokens that operators
 * make.
 */
final class Entrance implements AutoCloseable {

    private final String host;
    private final int wantedPort;
    private final Set<String> allowedHosts;
    private final Optional<Token> ofThisRun;
    private Optional<RunTokenFile> file = Optional.empty();

    /** @param allowedHosts names beside that of the address; where there are some, not only this machine asks */
    Entrance(String host, int port, Set<String> allowedHosts) {
        this.host = host;
        this.wantedPort = port;
        this.allowedHosts = allowedHosts;
        this.ofThisRun = isLoopback(host) && allowedHosts.isEmpty() ? Optional.of(Token.random()) : Optional.empty();
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false; // the server says what is wrong when it begins to listen
        }
    }

    ViewServerConfig config() {
        Access access = ofThisRun.map(Access::onThisMachine).orElseGet(() -> Access.byToken(allowedHosts));
        return new ViewServerConfig(host, wantedPort, access);
    }

    /**
     * What to tell whoever has started the server, which listens now. Leaves the token for the other commands of the same user.
     *
     * @param path to look at first
     */
    String announcement(int port, String path) {
        String address = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + path;
        return ofThisRun
                .map(token -> address + "?token=" + token.secret() + leave(port, token))
                .orElse(address + "\n                      token: ikm tokens create --name NAMA --role reader");
    }

    private String leave(int port, Token token) {
        try {
            file = Optional.of(RunTokenFile.write(port, token.secret()));
            return "";
        } catch (IOException e) {
            return "\n                      perintah lain perlu / other commands need --token (" + e.getMessage() + ")";
        }
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
