package id.ntb.ikm.province;

import id.ntb.ikm.cli.Ikm;
import id.ntb.ikm.sandbox.Sandbox;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** Somebody who runs the commands of operators on a sandbox. */
final class Operator {

    private final List<String> servers;
    private final Path directory;
    private String output = "";

    Operator(Sandbox sandbox, Path directory) {
        this(sandbox.bootstrapServers(), sandbox.schemaRegistryUrl(), directory);
    }

    Operator(String kafka, String registry, Path directory) {
        this.servers = List.of("--bootstrap-server", kafka, "--schema-registry", registry);
        this.directory = directory;
    }

    /** Returns the exit status. */
    int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(servers);
        StringWriter written = new StringWriter();
        CommandLine ikm = Ikm.commandLine(Map.of());
        ikm.setOut(new PrintWriter(written, true)).setErr(new PrintWriter(written, true));
        int status = ikm.execute(all.toArray(String[]::new));
        output = written.toString();
        return status;
    }

    /** {@code ikm replay} and what follows. */
    int run(String replay, String[] act) {
        List<String> all = new ArrayList<>(List.of(replay));
        all.addAll(List.of(act));
        return run(all.toArray(String[]::new));
    }

    /** What the last command has printed. */
    String output() {
        return output;
    }

    /** Builds the next generation until it is closed. */
    ReplayInBackground startReplay() {
        List<String> all = new ArrayList<>(List.of("replay", "start", "--today", TeaFirms.TODAY.toString()));
        all.addAll(List.of("--state", directory.resolve("replay").toString()));
        all.addAll(servers);
        return ReplayInBackground.start(all);
    }
}
