package id.ntb.ikm.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** The TCP ports of 127.0.0.1. */
final class Ports {
    /**
     * Below every system's range for outgoing connections (Linux starts at 32768). In that range a client that keeps
     * trying a stopped broker could be given the broker's own port and connect to itself.
     */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_767;
    private static final int ATTEMPTS = 1_000;
    private static final long POLL_MILLIS = 20;

    private Ports() {}

    /** A free port other than {@code taken}. */
    static int anyFree(int taken) {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST + 1))
                .limit(ATTEMPTS)
                .filter(port -> port != taken && isFree(port))
                .findFirst()
                .orElseThrow(() -> new SandboxException("No free port from " + LOWEST + " to " + HIGHEST
                        + " on 127.0.0.1: stop some programs that listen there, or name two free ports."));
    }

    /** @throws SandboxException if something listens on {@code port} already */
    static int requireFree(String whose, int port) {
        if (!isFree(port)) {
            throw new SandboxException("Port " + port + " on 127.0.0.1, meant for the " + whose
                    + ", is in use by another program: stop that program, or choose another port (0 = any free one).");
        }
        return port;
    }

    /** As {@link #isFree}, but gives a process that is just ending {@code patience} to let go of it. */
    static boolean becomesFree(int port, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isFree(port) && System.nanoTime() < deadline) {
            Thread.sleep(POLL_MILLIS);
        }
        return isFree(port);
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // Without it a port whose last connections are still lingering would look taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
