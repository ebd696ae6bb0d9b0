package id.ntb.ikm.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.ntb.ikm.serde.SchemaSetup;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The attacks and accidents of {@code hostile/*.yaml}, and the honest history that they meet. */
public final class Kit {

    /** The hostile one. */
    public static final String OFFICE = "5202";

    /** The event that our own code fails on, where a test makes it. */
    static final String FAULT = "our-own-fault";

    /** The day of the events, as long as nobody lies. */
    public static final Instant PUBLISHED = Instant.parse("2025-06-15T04:00:00Z");

    /** The nine others. */
    static final List<String> NEIGHBOURS =
            List.of("5201", "5203", "5204", "5205", "5206", "5207", "5208", "5271", "5272");

    private static final List<String> FILES = List.of(
            "texts.yaml",
            "dates.yaml",
            "numbers.yaml",
            "framing.yaml",
            "placing.yaml",
            "strangers.yaml",
            "masses.yaml",
            "codes.yaml");

    private final YAMLMapper yaml = new YAMLMapper();
    private final EventBytes events;

    /** Registers the schemas that belong there, and those that do not. */
    public Kit(SchemaRegistryClient registry) throws IOException, RestClientException {
        Map<String, Integer> known = new SchemaSetup(registry).apply();
        this.events =
                new EventBytes(read("defaults.yaml"), StrangeSchemas.register(read("schemas.yaml"), registry, known));
    }

    public List<Attack> attacks() {
        RecordReader reader = new RecordReader(events, OFFICE, PUBLISHED);
        return FILES.stream()
                .flatMap(file -> elements(read(file)))
                .map(node -> attack(node, reader))
                .toList();
    }

    /** Good records that were spoilt, the same for the same seed. */
    public List<HostileRecord> mutants(long seed, int size) {
        RecordReader reader = new RecordReader(events, OFFICE, PUBLISHED);
        return new Mutants(
                        new Random(seed),
                        reader,
                        elements(read("templates.yaml")).toList())
                .draw(size);
    }

    /** What nine well-behaved offices publish. */
    public List<HostileRecord> neighbours() {
        JsonNode records = read("neighbours.yaml");
        List<HostileRecord> read = new ArrayList<>();
        for (String office : NEIGHBOURS) {
            RecordReader reader = new RecordReader(events, office, PUBLISHED);
            elements(records)
                    .forEach(record ->
                            read.add(neighbour(Repeated.inOffice(record, office), reader, office, read.size())));
        }
        return read;
    }

    private static HostileRecord neighbour(JsonNode record, RecordReader reader, String office, int position) {
        return reader.read(((ObjectNode) record.deepCopy()).put("must", "applied"), office + "-" + position);
    }

    private static Attack attack(JsonNode node, RecordReader reader) {
        String name = node.required("name").asText();
        try {
            return new Attack(
                    name,
                    node.required("imitates").asText(),
                    records(node, name, reader),
                    texts(node.path("moves")),
                    texts(node.path("noRows")));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("attack " + name + ": " + e.getMessage(), e);
        }
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<HostileRecord> records(JsonNode attack, String name, RecordReader reader) {
        List<HostileRecord> records = new ArrayList<>();
        for (JsonNode record : attack.required("records")) {
            ObjectNode one = record.deepCopy();
            inherit(one, attack, "must");
            inherit(one, attack, "onBroker");
            int times = one.has("times") ? one.remove("times").asInt() : 1;
            for (int n = 1; n <= times; n++) {
                records.add(reader.read(Repeated.numbered(one, n), name + "-" + records.size()));
            }
        }
        return List.copyOf(records);
    }

    private static void inherit(ObjectNode record, JsonNode attack, String name) {
        if (!record.has(name) && attack.has(name)) {
            record.set(name, attack.get(name));
        }
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        return elements.stream();
    }

    private JsonNode read(String file) {
        try (InputStream in = Kit.class.getResourceAsStream("/hostile/" + file)) {
            return yaml.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read hostile/" + file, e);
        }
    }
}
