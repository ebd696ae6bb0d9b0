package id.ntb.ikm.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecordBase;

/** Reads the scenarios from {@code scenarios/*.yaml}. */
final class Scenarios {

    private static final List<String> FILES = List.of(
            "registrasi.yaml",
            "serah-terima.yaml",
            "kewenangan.yaml",
            "sertifikat.yaml",
            "produksi.yaml",
            "penutupan.yaml",
            "program.yaml",
            "sektor.yaml");

    private final YAMLMapper yaml = new YAMLMapper();
    private final EventReader events = new EventReader(read("defaults.yaml"));

    Stream<Scenario> all() {
        return FILES.stream().flatMap(file -> Stream.of(read(file))).flatMap(this::scenarios);
    }

    private Stream<Scenario> scenarios(JsonNode file) {
        List<Scenario> scenarios = new ArrayList<>();
        file.forEach(node -> scenarios.add(scenario(node)));
        return scenarios.stream();
    }

    private Scenario scenario(JsonNode node) {
        String name = node.required("name").asText();
        try {
            return new Scenario(
                    name,
                    node.required("english").asText(),
                    events(node.required("events")),
                    expected(node.required("expect")));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("scenario " + name + ": " + e.getMessage(), e);
        }
    }

    private List<SpecificRecordBase> events(JsonNode nodes) {
        List<SpecificRecordBase> read = new ArrayList<>();
        nodes.forEach(node -> read.add(events.read(node, read.size() + 1)));
        return read;
    }

    private static SortedMap<LocalDate, Map<String, Map<String, String>>> expected(JsonNode dates) {
        SortedMap<LocalDate, Map<String, Map<String, String>>> expected = new TreeMap<>();
        dates.properties().forEach(date -> expected.put(LocalDate.parse(date.getKey()), rows(date.getValue())));
        return expected;
    }

    private static Map<String, Map<String, String>> rows(JsonNode rows) {
        Map<String, Map<String, String>> expected = new TreeMap<>();
        rows.properties().forEach(row -> expected.put(row.getKey(), measures(row.getValue())));
        return expected;
    }

    /** No measures where the row is not to be there. */
    private static Map<String, String> measures(JsonNode row) {
        Map<String, String> measures = new TreeMap<>();
        row.properties()
                .forEach(measure ->
                        measures.put(measure.getKey(), measure.getValue().asText()));
        return measures;
    }

    private JsonNode read(String file) {
        try (InputStream in = Scenarios.class.getResourceAsStream("/scenarios/" + file)) {
            return yaml.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read scenarios/" + file, e);
        }
    }
}
