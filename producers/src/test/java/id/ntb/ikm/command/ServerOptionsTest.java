package id.ntb.ikm.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class ServerOptionsTest {

    @TempDir
    private Path folder;

    private static ServerOptions parsed(String... arguments) {
        ServerOptions options = new ServerOptions();
        new CommandLine(CommandSpec.create().addMixin("servers", CommandSpec.forAnnotatedObject(options)))
                .parseArgs(arguments);
        return options;
    }

    @Test
    void statesNothingByItself() {
        assertThat(parsed().toSettings()).isEmpty();
    }

    @Test
    void statesTheServersByTheirNamesInKafka() {
        assertThat(parsed("--bootstrap-server=kafka:9093", "--schema-registry=http://registry")
                        .toSettings())
                .containsEntry("bootstrap.servers", "kafka:9093")
                .containsEntry("schema.registry.url", "http://registry")
                .hasSize(2);
    }

    @Test
    void addsTheClientsSettingsOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("klien.properties"), "security.protocol=SASL_SSL\n");

        assertThat(parsed("--bootstrap-server=kafka:9093", "--command-config=" + file)
                        .toSettings())
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("bootstrap.servers", "kafka:9093");
    }

    @Test
    void refusesAFileThatStatesAnAddress() throws IOException {
        Path file = Files.writeString(folder.resolve("klien.properties"), "bootstrap.servers=kafka:9093\n");

        assertThatThrownBy(() -> parsed("--command-config=" + file).toSettings())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--bootstrap-server");
    }

    @Test
    void saysThatTheFileCannotBeRead() {
        assertThatThrownBy(() -> parsed("--command-config=" + folder.resolve("tidak-ada"))
                        .toSettings())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("--command-config: ");
    }
}
