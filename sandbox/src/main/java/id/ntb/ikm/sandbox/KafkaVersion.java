package id.ntb.ikm.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Kafka this process runs with; its own class that tells it is not part of its API, and moves between releases. */
public final class KafkaVersion {
    private static final String FILE = "/kafka/kafka-version.properties";

    private KafkaVersion() {}

    /** Such as "4.3.1", as the jar of Kafka's clients says it. */
    public static String onClassPath() {
        Properties properties = new Properties();
        try (InputStream file = KafkaVersion.class.getResourceAsStream(FILE)) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
