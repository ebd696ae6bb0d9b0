package id.ntb.ikm.generation;

import id.ntb.ikm.state.StateStores;
import java.util.Collection;
import java.util.List;

/**
 * The changelogs that generations have left. A store that no release reads any more is lost without a word: the group has read the
 * events that made it, so that its successor would begin with nothing and go on behind them.
 */
final class Changelogs {

    private static final String END = "-changelog";

    private final Collection<String> topics;

    /** @param topics names of all topics */
    Changelogs(Collection<String> topics) {
        this.topics = topics;
    }

    /** Those of a generation that this release does not read, in their order. */
    List<String> unread(String generation) {
        return topics.stream()
                .filter(topic -> topic.startsWith(generation + "-") && topic.endsWith(END))
                .filter(topic -> StateStores.LOGGED.stream().noneMatch(store -> topic.equals(of(generation, store))))
                .sorted()
                .toList();
    }

    private static String of(String generation, String store) {
        return generation + "-" + store + END;
    }
}
