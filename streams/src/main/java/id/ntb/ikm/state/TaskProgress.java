package id.ntb.ikm.state;

import id.ntb.ikm.topic.EventTopic;
import java.time.LocalDate;
import java.util.Map;

/**
 * How far one task has come.
 *
 * @param asOf the day that the task's sums speak of
 * @param topics how far it has read its partition of each topic
 */
public record TaskProgress(LocalDate asOf, Map<EventTopic, TopicProgress> topics) {

    public TaskProgress {
        topics = Map.copyOf(topics);
    }
}
