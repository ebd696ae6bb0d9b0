package id.ntb.ikm.topic;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The topic that one office publishes one kind of events to, e.g. {@code ikm.5202.production}.
 *
 * <p>One set per office, because then the broker itself keeps offices apart: a principal may write to its own prefix.
 *
 * @param office regency code, four digits, or 52, the province's own office
 */
public record EventTopic(String office, EventType type) {

    /** Matches every event topic of every office, present and future. */
    public static final Pattern PATTERN = patternOfAny("\\d{4}|52");

    /** Matches the event topics of these offices and no others, so that a stray topic is not even subscribed to. */
    public static Pattern patternOf(Collection<String> offices) {
        return patternOfAny(offices.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    private static Pattern patternOfAny(String offices) {
        return Pattern.compile("ikm\\.(" + offices + ")\\.(registration|certification|production)");
    }

    /** Names of all event topics of these offices. */
    public static Set<String> namesOf(Collection<String> offices) {
        return offices.stream()
                .flatMap(office -> Arrays.stream(EventType.values()).map(type -> new EventTopic(office, type).topic()))
                .collect(Collectors.toSet());
    }

    public String topic() {
        return "ikm." + office + "." + type.word();
    }

    /** The event topic of that name; empty where the name is not that of an event topic. */
    public static Optional<EventTopic> parse(String topic) {
        Matcher matcher = PATTERN.matcher(topic);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return EventType.ofWord(matcher.group(2)).map(type -> new EventTopic(matcher.group(1), type));
    }
}
