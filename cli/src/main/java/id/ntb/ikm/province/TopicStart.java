package id.ntb.ikm.province;

import id.ntb.ikm.layout.TopicDifference;
import id.ntb.ikm.layout.TopicSetup;
import id.ntb.ikm.topic.EventTopic;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Sees to the topics before anything is processed. */
record TopicStart(TopicSetup setup, Collection<String> offices, Consumer<String> progress) {

    /**
     * Creates what is missing, and mends or refuses what differs.
     *
     * @throws StartException when event topics differ and are not mended: their times and limits would be the offices'
     * @throws id.ntb.ikm.layout.WrongTopicException when a topic has the wrong number of partitions
     */
    void apply(boolean mends) throws InterruptedException, ExecutionException {
        setup.apply(offices);
        if (mends) {
            setup.mend(offices, setup.differences(offices));
        }
        List<TopicDifference> left = setup.differences(offices);
        left.forEach(difference -> progress.accept("a topic differs: " + difference.text()));
        setup.foreign(offices)
                .forEach(name -> progress.accept("topic " + name
                        + " is of no known office: nobody reads it; delete it, or correct the office's code"));
        refuse(left.stream()
                .filter(TopicDifference::isMendable)
                .filter(difference -> EventTopic.parse(difference.topic()).isPresent())
                .toList());
    }

    private static void refuse(List<TopicDifference> differences) {
        if (!differences.isEmpty()) {
            String all = differences.stream().map(TopicDifference::text).collect(Collectors.joining("; "));
            throw new StartException(
                    "event topics are not as they must be: " + all
                            + ". Look with: ikm topics check; mend with: ikm topics"
                            + " apply (--bootstrap-server as here)",
                    null);
        }
    }
}
