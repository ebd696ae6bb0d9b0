package id.ntb.ikm.layout;

/**
 * One thing in which a topic, or the broker, is not as it must be.
 *
 * @param setting by Kafka's name, or {@link #EXISTS}, {@link #PARTITIONS}, {@link #REPLICATION}
 */
public record TopicDifference(String topic, String setting, String wanted, String found) {

    public static final String EXISTS = "exists";
    public static final String PARTITIONS = "partitions";
    public static final String REPLICATION = "replication.factor";

    /** In the place of a topic: a setting of the brokers. */
    public static final String BROKER = "(broker)";

    /** Whether {@link TopicSetup#mend} can mend it; the others take an operator's hand. */
    public boolean isMendable() {
        return !setting.equals(PARTITIONS) && !setting.equals(REPLICATION) && !topic.equals(BROKER);
    }

    /** One line for people. */
    public String text() {
        return "%s: %s = %s, must be %s".formatted(topic, setting, found, wanted);
    }
}
