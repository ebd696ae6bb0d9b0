package id.ntb.ikm.stream;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.Topics;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** The parameters of a request for the stream or for changes, checked. */
final class FeedQuery {

    /** The headline figures: what most screens show, and a hundredth of all rows. */
    private static final Set<String> HEADLINES =
            Set.of(Topics.VIEW_PROVINCE, Topics.VIEW_SECTOR, Topics.VIEW_REGENCY, Topics.VIEW_CELL);

    private static final String ALL_TOPICS = "all";
    private static final int LONGEST_WAIT = 30;

    private final Fields fields;
    private final Optional<String> lastEventId;
    private final FeedCodes codes;

    /** @param known names of the parameters that there are */
    FeedQuery(Request request, Set<String> known, FeedCodes codes) {
        this.fields = fields(request);
        this.lastEventId = Optional.ofNullable(request.getHeaders().get("Last-Event-ID"));
        this.codes = codes;
        for (Fields.Field field : fields) {
            check(field, known);
        }
    }

    private static Fields fields(Request request) {
        try {
            return Request.extractQueryParameters(request);
        } catch (RuntimeException e) {
            throw FeedRefusal.badParameter("query", "the query cannot be decoded");
        }
    }

    private static void check(Fields.Field field, Set<String> known) {
        String name = field.getName();
        if (!known.contains(name)) {
            throw FeedRefusal.badParameter(
                    name,
                    "there is no parameter " + name + " here; known are " + String.join(", ", new TreeSet<>(known)));
        }
        if (field.getValues().size() > 1) {
            throw FeedRefusal.badParameter(
                    name, name + " is given " + field.getValues().size() + " times, but may be given once");
        }
    }

    /** The cursor to go on from, as it was given: a client that comes back says it in a header. */
    Optional<String> since() {
        return lastEventId
                .or(() -> Optional.ofNullable(fields.getValue("since")))
                .filter(text -> !text.isBlank());
    }

    /** Seconds to wait for something newer. */
    int waitSeconds() {
        String text = Optional.ofNullable(fields.getValue("wait")).orElse("0");
        int seconds = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
        if (seconds < 0 || seconds > LONGEST_WAIT) {
            throw FeedRefusal.badParameter(
                    "wait", "wait must be whole seconds from 0 to " + LONGEST_WAIT + ", not \"" + text + "\"");
        }
        return seconds;
    }

    RowFilter filter() {
        return new RowFilter(
                topics(),
                Optional.ofNullable(fields.getValue("by")).map(FeedQuery::kind),
                Optional.ofNullable(fields.getValue("sector")).map(codes::sector),
                Optional.ofNullable(fields.getValue("regency")).map(codes::regency));
    }

    private Set<String> topics() {
        String text = fields.getValue("topics");
        if (text == null) {
            return HEADLINES;
        }
        Set<String> topics = new TreeSet<>(List.of(text.split(",", -1)));
        if (topics.equals(Set.of(ALL_TOPICS))) {
            return Set.copyOf(Topics.VERSIONED);
        }
        if (!Topics.VERSIONED.containsAll(topics)) {
            throw FeedRefusal.badParameter(
                    "topics",
                    "topics must be " + ALL_TOPICS + ", or some of " + String.join(",", Topics.VERSIONED)
                            + " with commas between them, not \"" + text + "\"");
        }
        return topics;
    }

    private static PointKind kind(String word) {
        return Arrays.stream(PointKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> FeedRefusal.badParameter(
                        "by",
                        "by must be one of "
                                + Arrays.stream(PointKind.values())
                                        .map(PointKind::word)
                                        .collect(Collectors.joining(", "))
                                + ", not \"" + word + "\""));
    }

    /** The codes that points may have, totals included. */
    record FeedCodes(Set<String> sectors, Set<String> regencies) {

        static FeedCodes of(ReferenceData reference) {
            Set<String> sectors = new TreeSet<>(reference.sectors().keySet());
            sectors.addAll(Set.of(Point.UNMAPPED, Point.UNREGISTERED));
            return new FeedCodes(sectors, reference.regencies().keySet());
        }

        String sector(String code) {
            return known("sector", code, sectors);
        }

        String regency(String code) {
            return known("regency", code, regencies);
        }

        private static String known(String parameter, String code, Set<String> known) {
            if (!known.contains(code) && !code.equals(Point.ALL)) {
                throw FeedRefusal.badParameter(
                        parameter,
                        "there is no " + parameter + " \"" + code + "\"; known are * and "
                                + String.join(", ", new TreeSet<>(known)));
            }
            return code;
        }
    }
}
