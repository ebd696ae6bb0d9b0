package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.reader.TestViews;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmView;
import java.time.Instant;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void hasEveryFieldOfTheSchemaAndNoOther() {
        IkmView row = TestViews.headline(Point.PROVINCE, 1, 1);
        assertThat(Json.AVRO.object(row).fieldNames())
                .toIterable()
                .containsExactlyElementsOf(row.getSchema().getFields().stream()
                        .map(Schema.Field::name)
                        .toList());
    }

    @Test
    void mapsComeInTheOrderOfTheirKeys() {
        IkmView row = TestViews.headline(Point.PROVINCE, 1, 1);
        assertThat(Json.AVRO.object(row).get("certificates")).hasToString("{\"HALAL\":2,\"SPPIRT\":1}");
    }

    @Test
    void recordsWithinRecordsAreObjects() {
        IkmView row = TestViews.headline(Point.PROVINCE, 1, 1);
        assertThat(Json.AVRO.object(row).get("last12")).hasToString("{\"valueIdr\":0,\"rawMaterialIdr\":0}");
    }

    @Test
    void timestampsAreInstantsAndMissingValuesNull() {
        IkmView row = TestViews.headline(Point.PROVINCE, 1, 1);
        assertThat(Json.AVRO.object(row).get("lastEventAt").isNull()).isTrue();
        row.setLastEventAt(Instant.parse("2025-12-31T23:59:59.001Z"));
        assertThat(Json.AVRO.object(row).get("lastEventAt").asText()).isEqualTo("2025-12-31T23:59:59.001Z");
    }

    @Test
    void enumsAndTruthValuesAreWhatTheyAre() {
        Schema kind = Schema.createEnum("Kind", null, "test", List.of("A", "B"));
        Schema schema = Schema.createRecord("Thing", null, "test", false);
        schema.setFields(
                List.of(new Schema.Field("kind", kind), new Schema.Field("done", Schema.create(Schema.Type.BOOLEAN))));
        GenericData.Record thing = new GenericData.Record(schema);
        thing.put("kind", new GenericData.EnumSymbol(kind, "B"));
        thing.put("done", true);
        assertThat(Json.AVRO.object(thing)).hasToString("{\"kind\":\"B\",\"done\":true}");
    }
}
