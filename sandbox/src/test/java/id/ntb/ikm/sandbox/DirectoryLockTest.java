package id.ntb.ikm.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DirectoryLockTest {
    @TempDir
    private Path directory;

    @Test
    void isHeldOnceUntilClosed() {
        try (DirectoryLock held = lock()) {
            assertThat(DirectoryLock.tryAcquire(directory))
                    .as("beside %s", held)
                    .isEmpty();
            assertThat(DirectoryLock.holder(directory))
                    .isEqualTo(Long.toString(ProcessHandle.current().pid()));
        }
        lock().close();
    }

    @Test
    void keepsOtherProcessesOutAfterASecondAttemptHere() throws Exception {
        try (DirectoryLock held = lock()) {
            assertThat(DirectoryLock.tryAcquire(directory))
                    .as("beside %s", held)
                    .isEmpty();
            assertThat(attemptElsewhere()).isEqualTo("refused");
        }
        assertThat(attemptElsewhere()).isEqualTo("taken");
    }

    @Test
    void saysWhenTheDirectoryCannotBeUsed() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> DirectoryLock.tryAcquire(file))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("Cannot use the directory " + file);
    }

    private DirectoryLock lock() {
        return DirectoryLock.tryAcquire(directory).orElseThrow();
    }

    private String attemptElsewhere() throws IOException {
        Process process = new ProcessBuilder(JavaCommand.of(Attempt.class, directory))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** Tries to take the directory from a process of its own. */
    static final class Attempt {
        private Attempt() {}

        public static void main(String[] arguments) {
            System.out.println(DirectoryLock.tryAcquire(Path.of(arguments[0]))
                    .map(lock -> "taken")
                    .orElse("refused"));
        }
    }
}
