package id.ntb.ikm.server;

import id.ntb.ikm.reader.ViewCursor;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.RecordPosition;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an answer has to contain at least, so that who has written something, or seen a version elsewhere, does not read of the time before.
 *
 * @param version or a later one of the same generation
 * @param position of a record on an event topic, which has to be in the figures
 */
record Awaited(Optional<ViewCursor> version, Optional<RecordPosition> position) {

    static final String VERSION = "minVersion";
    static final String POSITION = "minPosition";

    private static final Pattern PLACE = Pattern.compile("([a-z0-9.]{1,60})/(\\d{1,9})/(\\d{1,18})");

    static Awaited of(Query query) {
        return new Awaited(
                query.value(VERSION).map(Awaited::version),
                query.value(POSITION).map(Awaited::position));
    }

    private static ViewCursor version(String text) {
        return ViewCursor.parse(text)
                .orElseThrow(() -> ProblemDocument.badParameter(
                        VERSION, VERSION + " must name a version as ETag does, e.g. ikm1.42, not \"" + text + "\""));
    }

    private static RecordPosition position(String text) {
        Matcher place = PLACE.matcher(text);
        if (!place.matches() || EventTopic.parse(place.group(1)).isEmpty()) {
            throw ProblemDocument.badParameter(
                    POSITION,
                    POSITION
                            + " must be topic/partition/offset as a receipt says them, e.g. ikm.5202.production/3/17,"
                            + " not \""
                            + text + "\"");
        }
        return new RecordPosition(place.group(1), Integer.parseInt(place.group(2)), Long.parseLong(place.group(3)));
    }

    boolean isNothing() {
        return version.isEmpty() && position.isEmpty();
    }

    /** Positions mean the same in every generation; numbers of versions do not, so another generation is waited for. */
    boolean isIn(ViewSnapshot snapshot) {
        return version.map(at -> isReached(at, ViewCursor.of(snapshot))).orElse(true)
                && position.map(at -> isRead(at, snapshot)).orElse(true);
    }

    private static boolean isReached(ViewCursor at, ViewCursor shown) {
        return shown.generation().equals(at.generation()) && shown.version() >= at.version();
    }

    private static boolean isRead(RecordPosition at, ViewSnapshot snapshot) {
        return snapshot.version().getPositions().stream()
                .anyMatch(read -> read.getTopic().equals(at.topic())
                        && read.getPartition() == at.partition()
                        && read.getNextOffset() > at.offset());
    }

    @Override
    public String toString() {
        return version.map(at -> "version " + at).orElse("")
                + (version.isPresent() && position.isPresent() ? " and " : "")
                + position.map(at -> at.topic() + "/" + at.partition() + "/" + at.offset())
                        .orElse("");
    }
}
