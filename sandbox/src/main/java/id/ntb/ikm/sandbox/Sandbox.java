package id.ntb.ikm.sandbox;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A real Kafka broker and a real schema registry for one machine, both on 127.0.0.1 and with all their data in one
 * directory.
 *
 * <p>A second start on the same directory continues where the first ended, also if that one was killed. The broker
 * runs in this JVM, the registry in a child process that ends with it, however it ends. No shutdown hook is
 * installed: whoever starts a sandbox closes it. Safe for use by several threads.
 */
public final class Sandbox implements AutoCloseable {
    /** A registry whose sandbox was killed needs some milliseconds to notice; more on a busy machine. */
    private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(10);

    private final Progress progress;
    private final DirectoryLock lock;
    private final Broker broker;
    private final Registry registry;
    private boolean closed;

    private Sandbox(Progress progress, DirectoryLock lock, Broker broker, Registry registry) {
        this.progress = progress;
        this.lock = lock;
        this.broker = broker;
        this.registry = registry;
    }

    /**
     * Starts both, and returns when both serve.
     *
     * @throws SandboxException if the directory is used by another sandbox, a named port is taken, or either does not
     *     start; nothing is left running then
     */
    public static Sandbox start(SandboxConfig config, Progress progress) {
        RegistryHome home = RegistryHome.find();
        Path data = config.dataDirectory();
        DirectoryLock lock = DirectoryLock.tryAcquire(data).orElseThrow(() -> inUse(data));
        try {
            return startHolding(lock, home, config, progress);
        } catch (InterruptedException e) {
            lock.close();
            throw interrupted(e);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /** For {@code bootstrap.servers} of a client. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** For {@code schema.registry.url} of a Confluent serializer. */
    public String schemaRegistryUrl() {
        return registry.url();
    }

    /** Takes the registry down; its port and its schemas stay. Does nothing if it is down. */
    public synchronized void stopRegistry() {
        registry.stop(progress);
    }

    /**
     * Brings the registry back with the address and the schemas it had. Does nothing if it is up.
     *
     * @throws SandboxException if it does not start
     * @throws IllegalStateException after {@link #close}
     */
    public synchronized void startRegistry() {
        requireOpen();
        Elapsed elapsed = Elapsed.start();
        registry.launch(progress);
        awaitRegistry(elapsed);
    }

    /** Takes the broker down; its port and its topics stay. Does nothing if it is down. */
    public synchronized void stopBroker() {
        broker.stop(progress);
    }

    /**
     * Brings the broker back with the address and the topics it had. Does nothing if it is up.
     *
     * @throws SandboxException if it does not start
     * @throws IllegalStateException after {@link #close}
     */
    public synchronized void startBroker() {
        requireOpen();
        broker.start(progress);
    }

    /** Stops what runs, the registry before the broker, and frees the directory. May be called again. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (DirectoryLock last = lock) {
            stopBoth();
        }
    }

    private static Sandbox startHolding(DirectoryLock lock, RegistryHome home, SandboxConfig config, Progress progress)
            throws InterruptedException {
        Path registryData = config.dataDirectory().resolve("registry");
        awaitOrphan(registryData);
        ChosenPorts ports = ChosenPorts.choose(config);
        Broker broker = new Broker(config.dataDirectory().resolve("kafka"), ports.broker());
        Registry registry = new Registry(home, registryData, ports.registry());
        Sandbox sandbox = new Sandbox(progress, lock, broker, registry);
        sandbox.startBoth();
        return sandbox;
    }

    /** Side by side: while the registry's process loads its classes, the broker starts here. */
    private void startBoth() {
        try {
            Elapsed elapsed = Elapsed.start();
            registry.launch(progress);
            broker.start(progress);
            awaitRegistry(elapsed);
        } catch (RuntimeException | Error e) {
            stopBoth();
            throw e;
        }
    }

    private void stopBoth() {
        try {
            uninterrupted(() -> registry.stop(progress));
        } finally {
            uninterrupted(() -> broker.stop(progress));
        }
    }

    /** An interrupted thread (Ctrl-C often ends as one) would make Kafka skip parts of its shutdown. */
    private static void uninterrupted(Runnable action) {
        boolean interrupted = Thread.interrupted();
        try {
            action.run();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void awaitRegistry(Elapsed elapsed) {
        try {
            registry.awaitUp(progress, elapsed);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("This sandbox is closed.");
        }
    }

    private static void awaitOrphan(Path registryData) throws InterruptedException {
        DirectoryLock.acquireWithin(ORPHAN_PATIENCE, registryData)
                .orElseThrow(() -> inUse(registryData))
                .close();
    }

    private static SandboxException inUse(Path directory) {
        return new SandboxException("The data directory " + directory + " is in use by another sandbox (process "
                + DirectoryLock.holder(directory) + "): stop that one, or name another directory.");
    }

    private static SandboxException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new SandboxException("Interrupted while the sandbox started.", e);
    }
}
