package id.ntb.ikm.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.publish.EventIds;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.Finding;
import id.ntb.ikm.topic.EventType;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/** Makes an event of the tree that a row of any kind of file gives. */
final class RowReader {

    static final String TYPE = "type";
    private static final String EVENT_ID = "eventId";
    private static final String OFFICE = "office";
    private static final String RECORDED_AT = "recordedAt";

    /** Keeps the place of an id that is still to be derived; neither blank nor ever published. */
    private static final String TO_BE_DERIVED = "-";

    private final RowDefaults defaults;
    private final String recordedAt;
    private final EventRules rules;
    private final InstantSource clock;

    RowReader(SheetSettings settings) {
        this.defaults = settings.defaults();
        this.recordedAt = defaults.recordedAt().orElse(StandIn.END_OF_TIME).toString();
        this.rules = settings.rules();
        this.clock = settings.clock();
    }

    /**
     * Reads and judges one event.
     *
     * @param row changed on the way: what the row leaves to the defaults is filled in
     * @return empty where there are problems, also with another event of the same row
     */
    Optional<Reading> read(ObjectNode row, Problems problems) {
        JsonNode word = row.remove(TYPE);
        Optional<EventType> type =
                word == null ? Optional.empty() : EventType.ofWord(word.asText().strip());
        if (type.isEmpty()) {
            problems.add(Problem.TYPE, TYPE, word == null ? "" : word.asText(), words());
            return Optional.empty();
        }
        boolean derived = fillIn(row, problems);
        Schema schema = SpecificData.get().getSchema(type.get().recordClass());
        SpecificRecord event = new RecordReader(problems).read(schema, row, "");
        return judge(event, derived, problems);
    }

    private static String words() {
        return Arrays.stream(EventType.values()).map(EventType::word).collect(Collectors.joining(", "));
    }

    /** @return whether the event id is to be derived */
    private boolean fillIn(ObjectNode row, Problems problems) {
        if (RecordReader.isBlank(row.get(OFFICE))) {
            row.put(OFFICE, defaults.office());
        }
        String office = row.get(OFFICE).asText().strip();
        if (!office.equals(defaults.office())) {
            problems.add(Problem.OFFICE_DIFFERS, OFFICE, office, defaults.office());
        }
        if (RecordReader.isBlank(row.get(RECORDED_AT))) {
            fillInRecordedAt(row, problems);
        }
        boolean derived = RecordReader.isBlank(row.get(EVENT_ID));
        if (derived) {
            row.put(EVENT_ID, TO_BE_DERIVED);
        }
        return derived;
    }

    private void fillInRecordedAt(ObjectNode row, Problems problems) {
        if (defaults.recordedAt().isEmpty()) {
            problems.add(Problem.RECORDED_AT_MISSING, RECORDED_AT, "");
        }
        row.put(RECORDED_AT, recordedAt);
    }

    private Optional<Reading> judge(SpecificRecord event, boolean derived, Problems problems) {
        List<Finding> findings = rules.check(event, clock.instant());
        findings.stream().filter(Finding::rejects).forEach(problems::add);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        if (derived) {
            event.put(event.getSchema().getField(EVENT_ID).pos(), EventIds.of(event));
        }
        return Optional.of(new Reading(event, findings));
    }
}
