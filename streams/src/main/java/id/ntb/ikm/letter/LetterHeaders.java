package id.ntb.ikm.letter;

import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.RecordPosition;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Tells the headers that a record came with from those that say why it is a dead letter. */
public final class LetterHeaders {

    private static final int LONGEST_NUMBER = 9;

    private LetterHeaders() {}

    /** Empty where there is no such header. */
    public static Optional<String> text(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    /** Empty where there is no such header, or where it says no number: the office's own headers may say anything. */
    static Optional<Integer> number(Headers headers, String name) {
        return text(headers, name)
                .filter(text -> text.length() <= LONGEST_NUMBER && text.matches("\\d+"))
                .map(Integer::valueOf);
    }

    /** Empty where they do not say which record of an event topic it was. */
    public static Optional<RecordPosition> origin(Headers letter) {
        String name = "%s-%s@%s"
                .formatted(
                        text(letter, DeadLetters.TOPIC).orElse(""),
                        text(letter, DeadLetters.PARTITION).orElse(""),
                        text(letter, DeadLetters.OFFSET).orElse(""));
        return LetterOrigin.parse(name)
                .filter(origin -> EventTopic.parse(origin.topic()).isPresent());
    }

    /** In their order, and by the names that they came with. */
    static Headers original(Headers letter) {
        RecordHeaders original = new RecordHeaders();
        for (Header header : letter) {
            String name = header.key();
            if (name.startsWith(DeadLetters.RENAMED + DeadLetters.OURS)) {
                original.add(new RecordHeader(name.substring(DeadLetters.RENAMED.length()), header.value()));
            } else if (!name.startsWith(DeadLetters.OURS)) {
                original.add(header);
            }
        }
        return original;
    }
}
