package id.ntb.ikm.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.publish.JudgedEvent;
import id.ntb.ikm.publish.OfficeRules;
import id.ntb.ikm.topic.EventType;
import java.util.Arrays;
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
    private final OfficeRules rules;

    RowReader(SheetSettings settings) {
        this.defaults = settings.defaults();
        this.recordedAt = defaults.recordedAt().orElse(StandIn.END_OF_TIME).toString();
        this.rules = new OfficeRules(defaults.office(), settings.rules(), settings.clock());
    }

    /**
     * Reads and judges one event.
     *
     * @param row changed on the way: what the row leaves to the defaults is filled in
     * @return empty where there are problems, also with another event of the same row
     */
    Optional<JudgedEvent> read(ObjectNode row, RowProblems problems) {
        JsonNode word = row.remove(TYPE);
        Optional<EventType> type =
                word == null ? Optional.empty() : EventType.ofWord(word.asText().strip());
        if (type.isEmpty()) {
            problems.add(FieldReason.TYPE.problem(words()), TYPE, word == null ? "" : word.asText());
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
    private boolean fillIn(ObjectNode row, RowProblems problems) {
        if (RecordReader.isBlank(row.get(OFFICE))) {
            row.put(OFFICE, defaults.office());
        }
        String office = row.get(OFFICE).asText().strip();
        if (!office.equals(defaults.office())) {
            problems.add(FieldReason.OFFICE_DIFFERS.problem(defaults.office()), OFFICE, office);
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

    private void fillInRecordedAt(ObjectNode row, RowProblems problems) {
        if (defaults.recordedAt().isEmpty()) {
            problems.add(FieldReason.RECORDED_AT_MISSING.problem(), RECORDED_AT, "");
        }
        row.put(RECORDED_AT, recordedAt);
    }

    /** The one place where a row of any file is judged; the verdict goes on with the event. */
    private Optional<JudgedEvent> judge(SpecificRecord event, boolean derived, RowProblems problems) {
        JudgedEvent judged = rules.judge(event);
        judged.rejections().forEach(problems::add);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        if (derived) {
            judged.deriveId();
        }
        return Optional.of(judged);
    }
}
