package id.ntb.ikm.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Where a request comes from, and what it shows to be let in.
 *
 * @param address of whoever asks, such that all that are given to one customer are one
 * @param fromHere whether it was sent on the machine that the server runs on, and is not handed on for somebody else
 * @param token what was shown; empty where nothing was
 */
record Visit(String address, boolean fromHere, Optional<String> token) {

    private static final String BEARER = "Bearer ";

    /** A customer has at least so many bytes of an IPv6 address, and may change the others with every request. */
    private static final int OWN_BYTES = 8;

    /** Added by proxies. One that adds none of these must be told apart otherwise: see docs/access.md. */
    private static final List<String> HANDED_ON = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    static Visit of(Request request) {
        InetAddress from = from(request);
        boolean direct = HANDED_ON.stream().noneMatch(request.getHeaders()::contains);
        return new Visit(
                text(from), from.isLoopbackAddress() && direct, bearer(request).or(() -> TokenCookie.read(request)));
    }

    private static InetAddress from(Request request) {
        return ((InetSocketAddress) request.getConnectionMetaData().getRemoteSocketAddress()).getAddress();
    }

    private static String text(InetAddress address) {
        return address instanceof Inet6Address && !address.isLoopbackAddress()
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), OWN_BYTES)) + "/64"
                : address.getHostAddress();
    }

    private static Optional<String> bearer(Request request) {
        return Optional.ofNullable(request.getHeaders().get(HttpHeader.AUTHORIZATION))
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).strip());
    }
}
