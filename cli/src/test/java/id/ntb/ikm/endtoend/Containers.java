package id.ntb.ikm.endtoend;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.utility.DockerImageName;

/** A broker and a registry in containers. */
record Containers(KafkaContainer kafka, GenericContainer<?> registry) implements AutoCloseable {

    private static final int REGISTRY_PORT = 8080;
    private static final String CONFLUENT_API = "/apis/ccompat/v7";

    static Containers start() {
        Containers containers = new Containers(kafkaContainer(), registryContainer());
        try {
            Startables.deepStart(containers.kafka, containers.registry).join();
            return containers;
        } catch (RuntimeException e) {
            containers.close();
            throw e;
        }
    }

    /** Topics that nobody set up would have the wrong number of partitions. */
    private static KafkaContainer kafkaContainer() {
        return new KafkaContainer(DockerImageName.parse(Images.KAFKA))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
    }

    private static GenericContainer<?> registryContainer() {
        return new GenericContainer<>(DockerImageName.parse(Images.REGISTRY))
                .withExposedPorts(REGISTRY_PORT)
                .waitingFor(Wait.forHttp(CONFLUENT_API + "/subjects"));
    }

    String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    String registryUrl() {
        return "http://" + registry.getHost() + ":" + registry.getMappedPort(REGISTRY_PORT) + CONFLUENT_API;
    }

    @Override
    public void close() {
        registry.stop();
        kafka.stop();
    }
}
