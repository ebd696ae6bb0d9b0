package id.ntb.ikm.sandbox;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RegistryTest {
    @TempDir
    private Path directory;

    @Test
    void aMissingRegistrySaysHowToGetIt() {
        assertThatThrownBy(() -> RegistryHome.in(directory, directory))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("No schema registry in " + directory)
                .hasMessageContaining("mvn -pl sandbox process-resources")
                .hasMessageContaining("-Dikm.registry.home=");
    }

    @Test
    void aRegistryThatEndsShowsTheEndOfItsLog() throws IOException {
        jar(directory.resolve("broken-runner.jar"), "not.There");
        RegistryHome home = RegistryHome.in(directory, RegistryHome.find().code());
        Path data = Files.createDirectory(directory.resolve("data"));
        Registry registry = new Registry(home, data, Ports.anyFree(0));
        registry.launch(text -> {});
        assertThatThrownBy(() -> registry.awaitUp(text -> {}, Elapsed.start()))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("The schema registry ended while it started")
                .hasMessageContaining(data.resolve("registry.log").toString())
                .hasMessageContaining("ClassNotFoundException: not.There");
    }

    private static void jar(Path file, String mainClass) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
    }
}
