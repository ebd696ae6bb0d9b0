package id.ntb.ikm.sandbox;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Properties;

/** The ports of one sandbox, remembered in its data directory so that clients find it there again. */
record ChosenPorts(int broker, int registry) {
    private static final String FILE = "ports.properties";
    private static final String BROKER = "broker";
    private static final String REGISTRY = "registry";

    /** A killed process lets go of its locks some milliseconds before its ports. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /**
     * Chooses what the configuration names, else what was used last, else any free port; and remembers the choice.
     *
     * @throws SandboxException if a port named in the configuration is in use
     */
    static ChosenPorts choose(SandboxConfig config) throws InterruptedException {
        try {
            Path file = config.dataDirectory().resolve(FILE);
            Properties last = read(file);
            int broker = choose(BROKER, config.brokerPort(), last, config.registryPort());
            int registry = choose(REGISTRY, config.registryPort(), last, broker);
            ChosenPorts ports = new ChosenPorts(broker, registry);
            ports.write(file);
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int choose(String whose, int named, Properties last, int taken) throws InterruptedException {
        int wanted = named != 0 ? named : parse(last.getProperty(whose));
        if (wanted != 0 && wanted != taken && Ports.becomesFree(wanted, PATIENCE)) {
            return wanted;
        }
        return named != 0 ? Ports.requireFree(whose, named) : Ports.anyFree(taken);
    }

    /** 0, that is no memory, for anything that is not a port: the file only saves clients a new address. */
    private static int parse(String text) {
        return text != null && text.matches("\\d{1,4}|[1-5]\\d{4}") ? Integer.parseInt(text) : 0;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    /** Written beside and renamed, so that a crash leaves the old file or the new one. */
    private void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty(BROKER, Integer.toString(broker));
        properties.setProperty(REGISTRY, Integer.toString(registry));
        Path draft = file.resolveSibling(FILE + ".new");
        try (Writer writer = Files.newBufferedWriter(draft)) {
            properties.store(writer, "The ports this sandbox used last");
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
