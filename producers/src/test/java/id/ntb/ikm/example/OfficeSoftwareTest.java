package id.ntb.ikm.example;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.outbox.Dispatched;
import id.ntb.ikm.publish.FailureReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeSoftwareTest {

    private static final Path SOURCE = Path.of("src/test/java/id/ntb/ikm/example/OfficeSoftware.java");

    @TempDir
    private Path outboxes;

    @Test
    void keepsAReportWhileThereIsNoBroker() {
        Properties servers = new Properties();
        servers.put("bootstrap.servers", "127.0.0.1:1");
        servers.put("schema.registry.url", "mock://office-software-test");
        servers.put("max.block.ms", "100");

        Dispatched dispatched = OfficeSoftware.publish(outboxes, servers);

        assertThat(dispatched.waiting()).isEqualTo(1);
        assertThat(dispatched.failure()).hasValueSatisfying(failure -> assertThat(failure.reason())
                .isIn(FailureReason.BROKER_UNREACHABLE, FailureReason.SCHEMA_MISSING));
    }

    @Test
    void isWhatTheReadmeShows() throws IOException {
        String source = Files.readString(SOURCE);
        int start = source.indexOf("\n", source.indexOf("// The README shows")) + 1;
        String shown =
                source.substring(start, source.indexOf("\n    // to here")).stripIndent();

        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + shown + "\n```");
    }
}
