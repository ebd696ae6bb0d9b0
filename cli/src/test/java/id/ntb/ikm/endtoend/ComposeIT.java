package id.ntb.ikm.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ntb.ikm.command.PublishCommand;
import id.ntb.ikm.sample.JpsGemilangSample;
import id.ntb.ikm.sample.JpsGemilangSample.OfficeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What docker-compose.yml promises: one command starts it, an office publishes to it, and stopping it loses nothing. */
@NeedsDocker({Images.KAFKA, Images.REGISTRY, Images.JAVA})
final class ComposeIT {

    @TempDir
    private Path directory;

    private ComposeStack stack;

    @BeforeEach
    void start() throws IOException {
        Optional<List<String>> compose = ComposeStack.command();
        if (compose.isEmpty()) {
            System.out.println("Docker tests skipped: there is no docker compose or docker-compose (ComposeIT)");
        }
        assumeTrue(compose.isPresent(), "Docker tests skipped: there is no docker compose or docker-compose");
        stack = new ComposeStack(compose.get(), directory.resolve("compose.log"));
        stack.up();
        stack.views().awaitOk("/health/ready");
        stack.signIn();
    }

    @AfterEach
    void remove() {
        if (stack != null) {
            stack.remove();
        }
    }

    @Test
    void keepsWhatAnOfficePublishedThroughARestart() throws IOException {
        OfficeFile file = JpsGemilangSample.writeTo(directory).get(1);
        long firms = registeredIn(file.file());

        assertThat(publish(file)).isZero();
        Awaitility.await().atMost(ViewApi.PATIENCE).until(() -> figures(file).get(0) == firms);
        List<Long> before = figures(file);
        stack.down();
        stack.up();
        stack.views().awaitOk("/health/ready");

        assertThat(figures(file)).isEqualTo(before);
        System.out.printf("Docker: docker-compose.yml ran, and kept an office's %d firms through a restart%n", firms);
    }

    private int publish(OfficeFile file) {
        return new CommandLine(new PublishCommand())
                .execute(
                        file.file().toString(),
                        "--office=" + file.office(),
                        "--bootstrap-server=" + stack.bootstrapServers(),
                        "--schema-registry=" + stack.registryUrl());
    }

    /** Those that no date changes, because a test may run at midnight. */
    private List<Long> figures(OfficeFile file) {
        JsonNode row = stack.views().get("regencies/" + file.office());
        return List.of("units", "workersMale", "workersFemale", "investmentIdr").stream()
                .map(name -> row.path(name).asLong())
                .toList();
    }

    /** How many firms there are in the views of this file alone: none of them closes. */
    private static long registeredIn(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Set<String> ids = new HashSet<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode event = json.readTree(line);
            if (event.path("type").asText().equals("registration")) {
                ids.add(event.path("ikmId").asText());
            }
        }
        return ids.size();
    }
}
