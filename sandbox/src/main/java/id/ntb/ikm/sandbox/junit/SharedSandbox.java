package id.ntb.ikm.sandbox.junit;

import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A sandbox whose data goes when it closes. */
record SharedSandbox(Sandbox sandbox, Path directory) implements AutoCloseable {
    static SharedSandbox start() {
        try {
            Path directory = Files.createTempDirectory("ikm-sandbox");
            return new SharedSandbox(Sandbox.start(SandboxConfig.in(directory), text -> {}), directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        sandbox.close();
        for (Path path : deepestFirst()) {
            Files.delete(path);
        }
    }

    private List<Path> deepestFirst() throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
