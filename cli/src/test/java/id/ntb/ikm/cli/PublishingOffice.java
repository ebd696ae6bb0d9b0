package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.sandbox.Sandbox;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/**
 * An office that publishes to a sandbox by the command.
 *
 * @param directory of its outbox
 * @param code four digits
 */
record PublishingOffice(Path directory, Sandbox sandbox, String code) {

    /** Most of what a short life of a JVM costs is compiling. */
    private static final Map<String, String> SHORT_LIFE = Map.of("IKM_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");

    /** How a command ended. */
    record Said(int status, String text) {}

    /** The command as a process of its own. */
    IkmProcess start(String... arguments) throws IOException {
        return IkmProcess.start(directory.resolve("ikm.log"), SHORT_LIFE, complete(arguments));
    }

    /** The command to its end, in this JVM, which is quicker. */
    Said run(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said, true);
        int status = new CommandLine(new Ikm()).setOut(writer).setErr(writer).execute(complete(arguments));
        return new Said(status, said.toString());
    }

    /** The same, where it must succeed. */
    void succeed(String... arguments) {
        Said said = run(arguments);
        assertThat(said.status()).as(said.text()).isZero();
    }

    private String[] complete(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--office=" + code,
                "--outbox=" + outboxes(),
                "--bootstrap-server=" + sandbox.bootstrapServers(),
                "--schema-registry=" + sandbox.schemaRegistryUrl()));
        return all.toArray(String[]::new);
    }

    /** Where the outbox is, while no process has it open. */
    Path outboxes() {
        return directory.resolve("outbox");
    }

    Outbox openOutbox() {
        return Outbox.open(outboxes(), code, Clock.systemUTC());
    }

    OfficeTopics topics() {
        return new OfficeTopics(sandbox.bootstrapServers(), sandbox.schemaRegistryUrl(), code);
    }
}
