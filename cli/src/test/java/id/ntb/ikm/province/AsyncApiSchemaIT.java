package id.ntb.ikm.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about the topics is one that AsyncAPI's own tools can read; what it says is checked beside the layout. */
class AsyncApiSchemaIT {

    private static final Path PAGE = Path.of("..", "docs", "asyncapi.yaml");

    @TempDir
    private Path directory;

    @Test
    void isValid() throws Exception {
        Optional<String> obstacle = TopicExample.NODE.prepare(directory);
        assumeTrue(obstacle.isEmpty(), () -> "page not checked: " + obstacle.orElseThrow());
        Process check = new ProcessBuilder(
                        "node",
                        "check-asyncapi.mjs",
                        PAGE.toAbsolutePath().normalize().toString())
                .directory(directory.resolve("node").toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("valid");
    }
}
