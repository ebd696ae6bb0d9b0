package id.ntb.ikm.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.avro.Schema;

/** Records of all three kinds that were good once, in the hostile office's own topics: fields at their limits, then bytes. */
final class Mutants {

    private static final int FIRMS = 6;

    private final Random random;
    private final Edges edges;
    private final ByteMutator bytes;
    private final RecordReader reader;
    private final List<JsonNode> templates;

    /** @param templates good records in the notation of attacks */
    Mutants(Random random, RecordReader reader, List<JsonNode> templates) {
        this.random = random;
        this.edges = new Edges(random);
        this.bytes = new ByteMutator(random);
        this.reader = reader;
        this.templates = templates;
    }

    List<HostileRecord> draw(int size) {
        List<HostileRecord> drawn = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            drawn.add(draw("m" + i));
        }
        return drawn;
    }

    private HostileRecord draw(String eventId) {
        ObjectNode written = templates.get(random.nextInt(templates.size())).deepCopy();
        written.put("must", "applied");
        String office = random.nextBoolean() ? Kit.OFFICE : Kit.NEIGHBOURS.get(random.nextInt(2));
        int number = 1 + random.nextInt(FIRMS);
        written.put("ikmId", FirmNumbers.ikmId(office, number, random.nextInt(FirmNumbers.PARTITIONS)));
        for (int i = random.nextInt(3); i > 0; i--) {
            spoil(written, schemaOf(written));
        }
        HostileRecord record = reader.read(written, eventId);
        return random.nextInt(2) == 0 ? record : record.withValue(bytes.mutate(record.value()));
    }

    /** Puts an edge into one field, or into one of an element of a list. */
    private void spoil(ObjectNode record, Schema schema) {
        Schema.Field field =
                schema.getFields().get(random.nextInt(schema.getFields().size()));
        JsonNode list = record.path(field.name());
        if (list.isArray() && list.size() > 0 && list.get(0).isObject() && random.nextInt(3) > 0) {
            spoil((ObjectNode) list.get(0), field.schema().getElementType());
        } else {
            record.set(slotName(field.name(), record), edges.of(field.schema()));
        }
    }

    /** Attacks write the slot under the kind of the event. */
    private static String slotName(String field, ObjectNode record) {
        if (field.equals("period") && record.has("production")) {
            return "production";
        }
        if (field.equals("effectiveFrom")) {
            return record.has("registration") ? "registration" : "certification";
        }
        return field;
    }

    private static Schema schemaOf(JsonNode record) {
        if (record.has("registration")) {
            return Registration.SCHEMA$;
        }
        return record.has("certification") ? Certification.SCHEMA$ : Production.SCHEMA$;
    }
}
