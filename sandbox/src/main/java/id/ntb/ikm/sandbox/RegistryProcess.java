package id.ntb.ikm.sandbox;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.jar.JarFile;

/**
 * The registry's process: the registry's own main class, tied to the life of the sandbox.
 *
 * <p>A killed parent runs no code, but the system closes its end of our standard input: reading the end of it is the
 * one signal that cannot fail to come.
 */
final class RegistryProcess {
    private RegistryProcess() {}

    /** Arguments: the registry's executable jar. The working directory is the registry's data directory. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        endWithParent();
        // Held until the process ends, so that a next start can tell when this one has let go of its files and port.
        if (DirectoryLock.tryAcquire(Path.of("").toAbsolutePath()).isEmpty()) {
            throw new SandboxException("Another schema registry uses this directory.");
        }
        run(mainClass(Path.of(arguments[0])));
    }

    private static void endWithParent() {
        Thread watch = new Thread(RegistryProcess::haltAtEndOfInput, "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    /** Halts rather than exits: the database is written through, and nobody is left to wait for a slow goodbye. */
    private static void haltAtEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // The parent never writes; whatever comes is not the end.
            }
        } catch (IOException e) {
            System.err.println("Lost the sandbox: " + e);
        }
        Runtime.getRuntime().halt(1);
    }

    private static String mainClass(Path runner) throws IOException {
        try (JarFile jar = new JarFile(runner.toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Main-Class");
        }
    }

    private static void run(String mainClass) throws ReflectiveOperationException {
        try {
            Class.forName(mainClass).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The schema registry ended: " + e.getCause(), e.getCause());
        }
    }
}
