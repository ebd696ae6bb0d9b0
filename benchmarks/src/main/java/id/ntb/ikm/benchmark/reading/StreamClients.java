package id.ntb.ikm.benchmark.reading;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Many clients of the stream on one thread: all connect at once, and each is timed until it has its snapshot. */
public final class StreamClients {

    private static final int BUFFER = 256 * 1024;
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    /** The server notices that the clients of the last round are gone when it has something for them. */
    private static final long BETWEEN_ROUNDS = 3_000;
    /** Ends a snapshot; it is not compressed, even in a compressed stream. */
    private static final byte[] CURSOR = "\nid: ".getBytes(StandardCharsets.US_ASCII);

    private final InetSocketAddress server;
    private final byte[] request;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);

    private StreamClients(int port, String path) {
        server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        request = ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAccept-Encoding: gzip\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Takes port, path, number of clients and number of rounds; prints a line for each round. */
    public static void main(String[] args) throws Exception {
        StreamClients clients = new StreamClients(Integer.parseInt(args[0]), args[1]);
        for (int round = 1; round <= Integer.parseInt(args[3]); round++) {
            System.out.println(clients.round(Integer.parseInt(args[2])));
            Thread.sleep(BETWEEN_ROUNDS);
        }
    }

    private static final class Client {

        private final long began = System.nanoTime();
        private int matched;
        private long bytes;
        private long took;
    }

    private String round(int count) throws IOException {
        try (Selector selector = Selector.open()) {
            List<SocketChannel> channels = new ArrayList<>();
            List<Client> clients = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                SocketChannel channel = SocketChannel.open();
                channel.configureBlocking(false);
                Client client = new Client();
                channel.connect(server);
                channel.register(selector, SelectionKey.OP_CONNECT, client);
                channels.add(channel);
                clients.add(client);
                serve(selector, 0);
            }
            long until = System.nanoTime() + PATIENCE_NANOS;
            while (clients.stream().anyMatch(client -> client.took == 0) && System.nanoTime() < until) {
                serve(selector, 100);
            }
            for (SocketChannel channel : channels) {
                channel.close();
            }
            return report(clients);
        }
    }

    private void serve(Selector selector, long wait) throws IOException {
        int ready = wait == 0 ? selector.selectNow() : selector.select(wait);
        if (ready > 0) {
            for (SelectionKey key : selector.selectedKeys()) {
                serve(key);
            }
            selector.selectedKeys().clear();
        }
    }

    private void serve(SelectionKey key) throws IOException {
        SocketChannel channel = (SocketChannel) key.channel();
        if (key.isConnectable()) {
            channel.finishConnect();
            channel.write(ByteBuffer.wrap(request)); // fits into any socket's buffer
            key.interestOps(SelectionKey.OP_READ);
        } else if (key.isReadable()) {
            buffer.clear();
            if (channel.read(buffer) < 0) {
                throw new IOException("a stream ended");
            }
            see(buffer.flip(), (Client) key.attachment());
        }
    }

    private static void see(ByteBuffer read, Client client) {
        client.bytes += read.remaining();
        while (read.hasRemaining() && client.took == 0) {
            byte next = read.get();
            client.matched = next == CURSOR[client.matched] ? client.matched + 1 : next == CURSOR[0] ? 1 : 0;
            if (client.matched == CURSOR.length) {
                client.took = System.nanoTime() - client.began;
            }
        }
    }

    private static String report(List<Client> clients) {
        long[] took = clients.stream()
                .mapToLong(client -> client.took)
                .filter(nanos -> nanos > 0)
                .sorted()
                .toArray();
        long bytes = clients.stream().mapToLong(client -> client.bytes).sum();
        return String.format(
                Locale.ROOT,
                "%d of %d clients have their snapshot, %.1f KB each: p50 %d ms, p95 %d ms, p99 %d ms, last %d ms",
                took.length,
                clients.size(),
                bytes / 1024.0 / clients.size(),
                at(took, 0.50),
                at(took, 0.95),
                at(took, 0.99),
                at(took, 1));
    }

    private static long at(long[] sorted, double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted.length == 0
                ? -1
                : Arrays.stream(sorted).skip(Math.max(0, index)).findFirst().orElse(-1) / 1_000_000;
    }
}
