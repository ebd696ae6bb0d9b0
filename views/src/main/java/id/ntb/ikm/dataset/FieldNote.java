package id.ntb.ikm.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.problem.Bilingual;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one field of a dataset means.
 *
 * @param name of the field, those of records within records after a dot; entries of maps and lists share one note
 * @param kind MEASURE, or DIMENSION for what only says what the measures are about
 */
record FieldNote(String name, String kind, Map<Attribute, Bilingual> attributes) {

    private static final Bilingual NONE = Bilingual.text("tidak ada", "none");

    /** What is told of each field; the names are those of the file. */
    enum Attribute {
        NAME("nama", "name"),
        CONCEPT("konsep", "concept"),
        DEFINITION("definisi", "definition"),
        CLASSIFICATION("klasifikasi", "classification"),
        UNIT("satuan", "unit"),
        FORMULA("rumus", "formula");

        private final Bilingual word;

        Attribute(String indonesian, String english) {
            this.word = Bilingual.text(indonesian, english);
        }

        Bilingual word() {
            return word;
        }
    }

    FieldNote {
        attributes = Map.copyOf(attributes);
    }

    /** @param classification of fields that state none themselves */
    static FieldNote of(String name, JsonNode json, Bilingual classification) {
        Map<Attribute, Bilingual> attributes = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            Bilingual unstated = attribute == Attribute.CLASSIFICATION ? classification : NONE;
            JsonNode text = json.get(attribute.word().english());
            attributes.put(attribute, text == null ? unstated : text(text));
        }
        return new FieldNote(name, json.path("kind").asText(), attributes);
    }

    static Bilingual text(JsonNode json) {
        return Bilingual.text(json.required("id").asText(), json.required("en").asText());
    }

    Bilingual get(Attribute attribute) {
        return attributes.get(attribute);
    }

    /** Whether there is anything to say of it: what is no measure has no unit. */
    boolean states(Attribute attribute) {
        return !get(attribute).equals(NONE);
    }

    /** Whether a column is this field, or an entry of it: {@code certificates.HALAL}, {@code commodities.KOPI.KG.quantity}. */
    boolean covers(String column) {
        int dot = name.lastIndexOf('.');
        return column.equals(name)
                || column.startsWith(name + ".")
                || (dot > 0 && column.startsWith(name.substring(0, dot + 1)) && column.endsWith(name.substring(dot)));
    }
}
