package id.ntb.ikm.server;

import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real proxy in front of a server that keeps every answer for an hour, whatever the answer says; tests skip where there is none. */
final class CachingProxy implements AutoCloseable {

    private final Process process;
    private final int port;

    private CachingProxy(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static CachingProxy nginx(int server, Path directory) throws IOException {
        Path program = installed("nginx");
        int port = freePort();
        Path config = Files.writeString(
                directory.resolve("nginx.conf"),
                """
                %s
                daemon off;
                pid nginx.pid;
                error_log stderr error;
                events {}
                http {
                    access_log off;
                    client_body_temp_path body;
                    proxy_temp_path proxy;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                    proxy_cache_path cache keys_zone=all:1m;
                    server {
                        listen 127.0.0.1:%d;
                        location / {
                            proxy_pass http://127.0.0.1:%d;
                            proxy_http_version 1.1;
                            proxy_set_header Connection "";
                            proxy_cache all;
                            proxy_cache_valid any 1h;
                            proxy_ignore_headers Cache-Control Expires X-Accel-Expires X-Accel-Buffering Vary;
                        }
                    }
                }
                """
                        .formatted(user(), port, server));
        return start(
                List.of(program.toString(), "-p", directory.toString(), "-c", config.toString(), "-e", "stderr"), port);
    }

    static CachingProxy varnish(int server, Path directory) throws IOException {
        Path program = installed("varnishd");
        int port = freePort();
        Path config = Files.writeString(
                directory.resolve("all.vcl"),
                """
                vcl 4.1;
                backend server { .host = "127.0.0.1"; .port = "%d"; }
                sub vcl_recv { return (hash); }
                sub vcl_backend_response {
                    unset beresp.http.Vary;
                    set beresp.uncacheable = false;
                    set beresp.ttl = 1h;
                    return (deliver);
                }
                """
                        .formatted(server));
        String name = directory.resolve("varnish").toString();
        String address = "127.0.0.1:" + port;
        return start(
                List.of(program.toString(), "-F", "-j", "none", "-n", name, "-a", address, "-f", config.toString()), port);
    }

    /** Its workers must be able to write where root has made a directory for itself. */
    private static String user() {
        return System.getProperty("user.name").equals("root") ? "user root;" : "";
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path installed(String program) {
        Path path = Path.of("/usr/sbin", program);
        assumeThat(path).as("the Debian package of " + program + " is installed").exists();
        return path;
    }

    private static CachingProxy start(List<String> command, int port) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        await().atMost(60, TimeUnit.SECONDS).until(() -> accepts(port));
        return new CachingProxy(process, port);
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
