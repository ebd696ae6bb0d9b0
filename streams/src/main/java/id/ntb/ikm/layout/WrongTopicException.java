package id.ntb.ikm.layout;

/** A topic has the wrong number of partitions. */
public final class WrongTopicException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongTopicException(String topic, int wanted, int present) {
        super(
                ("topic %s has %d partitions, but must have %d: with different numbers the events of one IKM do not meet in one"
                                + " task. Create it again with %d partitions and publish its events again, or start with"
                                + " --partitions %d if all event topics have so many.")
                        .formatted(topic, present, wanted, wanted, present));
    }
}
