package id.ntb.ikm.sandbox;

import java.nio.file.Path;

/**
 * Where a sandbox keeps its data and where it listens (always on 127.0.0.1).
 *
 * @param dataDirectory everything the broker and the registry keep; created when absent, one living sandbox at a time
 * @param brokerPort 1 to 65535, or 0 for any free port, the same again on the next start if it is still free
 * @param registryPort as {@code brokerPort}
 */
public record SandboxConfig(Path dataDirectory, int brokerPort, int registryPort) {
    /** @throws IllegalArgumentException if a value cannot work, saying which one and what would */
    public SandboxConfig {
        dataDirectory = dataDirectory.toAbsolutePath().normalize();
        requireNoComma(dataDirectory);
        requirePort("broker", brokerPort);
        requirePort("registry", registryPort);
        if (brokerPort != 0 && brokerPort == registryPort) {
            throw new IllegalArgumentException(
                    "The broker and the registry cannot share port " + brokerPort + ": choose two different ports.");
        }
    }

    /** A sandbox in {@code dataDirectory} on any free ports. */
    public static SandboxConfig in(Path dataDirectory) {
        return new SandboxConfig(dataDirectory, 0, 0);
    }

    public SandboxConfig withBrokerPort(int port) {
        return new SandboxConfig(dataDirectory, port, registryPort);
    }

    public SandboxConfig withRegistryPort(int port) {
        return new SandboxConfig(dataDirectory, brokerPort, port);
    }

    /** Kafka's {@code log.dirs} is a list separated by commas and knows no escape. */
    private static void requireNoComma(Path directory) {
        if (directory.toString().contains(",")) {
            throw new IllegalArgumentException(
                    "The data directory " + directory + " has a comma in its path, which Kafka cannot use: rename it.");
        }
    }

    private static void requirePort(String whose, int port) {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException(
                    "The " + whose + " port " + port + " is not a port: use 1 to 65535, or 0 for any free one.");
        }
    }
}
