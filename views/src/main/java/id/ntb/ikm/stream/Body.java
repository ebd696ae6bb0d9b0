package id.ntb.ikm.stream;

import id.ntb.ikm.reader.ViewCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a difference to everybody who follows the same rows, made once: a JSON object without its opening brace, so that the
 * reason for a reset can be put before it.
 *
 * @param to version that whoever has got this has seen
 * @param type name of the event, {@code snapshot} or {@code change}
 */
record Body(ViewCursor to, String type, FeedPart tail) {

    /** As an event. The cursor comes last: whoever is cut off before has not seen the version. */
    List<FeedPart> event() {
        return List.of(FeedPart.small("event: " + type + "\ndata: {"), tail, FeedPart.small("\nid: " + to + "\n\n"));
    }

    /** As JSON. */
    List<FeedPart> json(Optional<ResetReason> reset) {
        List<FeedPart> parts = new ArrayList<>();
        parts.add(FeedPart.small(
                reset.map(reason -> "{\"reset\":" + FeedText.json(reason) + ",").orElse("{")));
        parts.add(tail);
        return parts;
    }
}
