package id.ntb.ikm.topic;

/**
 * Where an event stands in its office's topic: a {@link RecordPosition} without the topic, which office and type of the
 * event say. Kept for explanations only: no rule looks at it.
 *
 * @param partition partition of the topic
 * @param offset offset in the partition
 */
public record Source(int partition, long offset) {}
