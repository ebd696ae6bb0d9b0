package id.ntb.ikm.benchmark.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ikm bench --reading}: requests by {@code wrk}, where it is installed, and streams, each against a server in a process of its own.
 * Takes three minutes.
 */
public final class ReadingBench {

    /** About ten thousand rows, as a province has them. */
    private static final List<String> PROVINCE = List.of("2000", "96");

    private static final List<Integer> CONNECTIONS = List.of(1, 10, 100);
    private static final List<Integer> CLIENTS = List.of(500, 2_048);
    private static final List<String> STREAMS =
            List.of("/api/v1/stream", "/api/v1/stream?topics=production&by=regency", "/api/v1/stream?topics=all");

    private ReadingBench() {}

    /** Prints what it measures; {@code --seconds N} says how long each run of wrk takes. */
    public static void main(String[] args) throws Exception {
        int seconds = args.length == 2 && args[0].equals("--seconds") ? Integer.parseInt(args[1]) : 30;
        Process server = start("true");
        try {
            String port = port(server);
            for (int connections : CONNECTIONS) {
                wrk(connections, seconds, "http://127.0.0.1:" + port + "/api/v1/regencies");
            }
            for (String stream : STREAMS) {
                for (int clients : CLIENTS) {
                    System.out.println(stream);
                    run(java("-Xmx512m", StreamClients.class, port, stream, String.valueOf(clients), "3"));
                }
            }
        } finally {
            server.destroy();
        }
    }

    private static Process start(String versionsGoOn) throws IOException {
        List<String> command = java("-Xmx1g", ReadingServer.class, PROVINCE.get(0), PROVINCE.get(1), versionsGoOn);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String port(Process server) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            System.out.println(line);
            if (line.startsWith("listening on ")) {
                return line.substring("listening on ".length());
            }
        }
        throw new IOException("the server did not start");
    }

    private static void wrk(int connections, int seconds, String url) throws Exception {
        System.out.println(connections + " connections");
        try {
            run(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--latency", url));
        } catch (IOException e) {
            System.out.println("not measured: " + e.getMessage());
        }
    }

    private static void run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).inheritIO().start();
        try {
            process.waitFor();
        } finally {
            process.destroy();
        }
    }

    private static List<String> java(String heap, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
