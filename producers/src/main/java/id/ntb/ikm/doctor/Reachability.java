package id.ntb.ikm.doctor;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.cert.CertificateException;
import java.util.Arrays;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.apache.kafka.common.utils.Utils;

/** How far one gets towards the broker's addresses without speaking Kafka. */
enum Reachability {
    TLS,
    /** Connected, but not with TLS. */
    PLAIN,
    REFUSED,
    SILENT,
    UNKNOWN_NAME;

    private static final int PATIENCE_MILLIS = 3_000;

    /** The furthest that any of the addresses can be reached. */
    static Reachability to(String bootstrapServers) {
        return Arrays.stream(bootstrapServers.split(","))
                .map(String::strip)
                .map(Reachability::toOne)
                .min(Enum::compareTo)
                .orElse(UNKNOWN_NAME);
    }

    private static Reachability toOne(String address) {
        String host = Utils.getHost(address);
        Integer port = Utils.getPort(address);
        if (host == null || port == null) {
            return UNKNOWN_NAME;
        }
        InetSocketAddress target = new InetSocketAddress(host, port);
        return target.isUnresolved() ? UNKNOWN_NAME : connect(target);
    }

    private static Reachability connect(InetSocketAddress target) {
        try (Socket socket = new Socket()) {
            socket.connect(target, PATIENCE_MILLIS);
            return greet(socket, target);
        } catch (ConnectException e) {
            return REFUSED;
        } catch (IOException e) {
            return SILENT;
        }
    }

    /** A server that shows a certificate speaks TLS, whether or not this computer trusts it. */
    private static Reachability greet(Socket connected, InetSocketAddress target) throws IOException {
        connected.setSoTimeout(PATIENCE_MILLIS);
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        try (SSLSocket socket =
                (SSLSocket) factory.createSocket(connected, target.getHostString(), target.getPort(), false)) {
            socket.startHandshake();
            return TLS;
        } catch (IOException e) {
            return e.getCause() instanceof CertificateException ? TLS : PLAIN;
        }
    }
}
