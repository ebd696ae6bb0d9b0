package id.ntb.ikm.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.problem.Bilingual;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of one kind, and what they mean.
 *
 * @param schema name of the schema that describes the rows
 * @param paths where the rows can be read
 */
public record Dataset(
        String id, String schema, Map<Attribute, Bilingual> attributes, List<String> paths, List<FieldNote> fields) {

    /** What is told of all fields together. */
    enum Attribute {
        TITLE("judul", "title"),
        DESCRIPTION("uraian", "description"),
        PRODUCER("produsen", "producer"),
        PERIOD("periode", "period"),
        ACCESS("akses publik", "access");

        private final Bilingual word;

        Attribute(String indonesian, String english) {
            this.word = Bilingual.text(indonesian, english);
        }

        Bilingual word() {
            return word;
        }
    }

    /** Immutable. */
    public Dataset {
        attributes = Map.copyOf(attributes);
        paths = List.copyOf(paths);
        fields = List.copyOf(fields);
    }

    static Dataset of(JsonNode json) {
        Map<Attribute, Bilingual> attributes = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            attributes.put(
                    attribute, FieldNote.text(json.required(attribute.word().english())));
        }
        Bilingual classification = FieldNote.text(json.required("classification"));
        List<String> paths = new ArrayList<>();
        json.required("paths").forEach(path -> paths.add(path.asText()));
        List<FieldNote> fields = new ArrayList<>();
        json.required("fields")
                .properties()
                .forEach(field -> fields.add(FieldNote.of(field.getKey(), field.getValue(), classification)));
        return new Dataset(json.required("id").asText(), json.required("schema").asText(), attributes, paths, fields);
    }

    Bilingual get(Attribute attribute) {
        return attributes.get(attribute);
    }

    /** What a column means; the longest name wins, so that {@code reporting.period} is not taken for all of {@code reporting}. */
    Optional<FieldNote> noteOf(String column) {
        return fields.stream()
                .filter(field -> field.covers(column))
                .max((one, other) ->
                        Integer.compare(one.name().length(), other.name().length()));
    }
}
