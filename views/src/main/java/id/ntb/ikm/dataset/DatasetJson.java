package id.ntb.ikm.dataset;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.dataset.Dataset.Attribute;
import id.ntb.ikm.problem.Bilingual;
import java.util.List;
import java.util.Locale;

/** Datasets as JSON-LD in the words of DCAT 3; what Satu Data Indonesia adds to them is told in words of ours. */
public final class DatasetJson {

    /** What a client takes the answer for. */
    public static final String MEDIA_TYPE = "application/ld+json";

    private static final String BASE = "/api/v1/datasets";

    private DatasetJson() {}

    /** All of them, each without its fields. */
    public static ObjectNode catalogue(List<Dataset> datasets) {
        ObjectNode json = withContext().put("@id", BASE).put("@type", "dcat:Catalog");
        ArrayNode all = json.putArray("dcat:dataset");
        datasets.forEach(dataset -> all.add(summary(dataset, JsonNodeFactory.instance.objectNode())));
        return json;
    }

    /** One of them, with all that is told of its fields. */
    public static ObjectNode of(Dataset dataset) {
        ObjectNode json = summary(dataset, withContext());
        ArrayNode fields = json.putArray("sdi:variable");
        dataset.fields().forEach(field -> fields.add(of(field)));
        return json;
    }

    private static ObjectNode summary(Dataset dataset, ObjectNode json) {
        json.put("@id", BASE + "/" + dataset.id()).put("@type", "dcat:Dataset").put("dct:identifier", dataset.id());
        json.set("dct:title", texts(dataset.get(Attribute.TITLE)));
        json.set("dct:description", texts(dataset.get(Attribute.DESCRIPTION)));
        json.set("dct:publisher", texts(dataset.get(Attribute.PRODUCER)));
        json.set("dct:accrualPeriodicity", texts(dataset.get(Attribute.PERIOD)));
        json.set("dct:accessRights", texts(dataset.get(Attribute.ACCESS)));
        json.put("dct:spatial", "Provinsi Nusa Tenggara Barat");
        ArrayNode distributions = json.putArray("dcat:distribution");
        dataset.paths().forEach(path -> {
            distribution(path, "application/json", distributions);
            distribution(path, "text/csv", distributions);
        });
        return json;
    }

    private static void distribution(String path, String mediaType, ArrayNode all) {
        all.addObject()
                .put("@type", "dcat:Distribution")
                .put("dcat:accessURL", path)
                .put("dcat:mediaType", mediaType);
    }

    private static ObjectNode of(FieldNote field) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("sdi:field", field.name())
                .put("sdi:kind", field.kind());
        for (FieldNote.Attribute attribute : FieldNote.Attribute.values()) {
            json.set("sdi:" + attribute.name().toLowerCase(Locale.ROOT), texts(field.get(attribute)));
        }
        return json;
    }

    private static ArrayNode texts(Bilingual text) {
        ArrayNode texts = JsonNodeFactory.instance.arrayNode();
        for (NoteLanguage language : NoteLanguage.values()) {
            texts.addObject().put("@language", language.code()).put("@value", language.of(text));
        }
        return texts;
    }

    private static ObjectNode withContext() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("@context")
                .put("dcat", "http://www.w3.org/ns/dcat#")
                .put("dct", "http://purl.org/dc/terms/")
                .put("sdi", "urn:ikm:satu-data:");
        return json;
    }
}
