package id.ntb.ikm.sql.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.topic.RowVersion;
import id.ntb.ikm.view.CommodityProduction;
import id.ntb.ikm.view.ProductionView;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewRowTransformTest {

    private static final String REGISTRY = "mock://view-row-transform";
    private static final String TOPIC = "ikm.view.ikm7.production";
    private static final long LARGEST_EXACT_IN_DOUBLE = 1L << 53;

    private final ViewRowTransform transform = new ViewRowTransform();
    private final AvroSerdes avro = new AvroSerdes(AvroSerdes.client(REGISTRY, Map.of()), REGISTRY);

    @BeforeEach
    void configure() throws Exception {
        new SchemaSetup(avro.client()).apply();
        transform.configure(Map.of(ViewRowTransform.REGISTRY, REGISTRY, ViewRowTransform.RUN, "3"));
    }

    @AfterEach
    void close() {
        transform.close();
    }

    @Test
    void aRowSaysWhereItIsFromAndWhatItIsExactly() {
        SinkRecord row = transform.apply(record(TOPIC, "PANGAN|5202|2025-03", production()));
        assertThat(row.topic()).isEqualTo("production");
        Struct value = (Struct) row.value();
        assertThat(List.of("generation", "sector", "regency", "period", "version", "deleted", "kafka_offset", "run"))
                .extracting(value::get)
                .containsExactly("ikm7", "PANGAN", "5202", "2025-03", 42L, false, 17L, 3L);
        assertThat(value.get("value_idr")).isEqualTo(LARGEST_EXACT_IN_DOUBLE + 1);
        assertThat(value.getString("commodities"))
                .isEqualTo("[{\"commodity\":\"TEH_KELOR\",\"unit\":\"KG\",\"quantity\":\"12.500\",\"valueIdr\":"
                        + (LARGEST_EXACT_IN_DOUBLE + 1) + "}]");
        assertThat(value.getString("channels")).isEqualTo("{\"EXPORT\":1,\"LOCAL\":2}");
        assertThat(((Struct) row.key()).get("version")).isEqualTo(42L);
    }

    @Test
    void aRemovalBecomesARowOfItsVersion() {
        SinkRecord removal = record(TOPIC, "PANGAN|5202|2025-03", null);
        removal.headers().addBytes(RowVersion.HEADER, "43".getBytes(StandardCharsets.UTF_8));
        Struct value = (Struct) transform.apply(removal).value();
        assertThat(List.of("generation", "sector", "regency", "period", "version", "deleted"))
                .extracting(value::get)
                .containsExactly("ikm7", "PANGAN", "5202", "2025-03", 43L, true);
        assertThat(value.get("value_idr")).isNull();
    }

    @Test
    void whatTheRollupDidNotWriteIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> transform.apply(record(TOPIC, "PANGAN|5202|2025-03", null)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("ikm.view.ikm7.production-0 @ 17")
                .hasMessageContaining("ikm.version");
        assertThatThrownBy(() -> transform.apply(record("ikm.view.ikm7.profile", "5202-000001", null)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("no view topic of ours");
    }

    private SinkRecord record(String topic, String key, ProductionView value) {
        byte[] bytes = value == null ? null : avro.serializer().serialize(topic, value);
        return new SinkRecord(
                topic,
                0,
                Schema.BYTES_SCHEMA,
                key.getBytes(StandardCharsets.UTF_8),
                Schema.OPTIONAL_BYTES_SCHEMA,
                bytes,
                17);
    }

    private static ProductionView production() {
        return ProductionView.newBuilder()
                .setSector("PANGAN")
                .setRegency("5202")
                .setPeriod("2025-03")
                .setExpectedUnits(3)
                .setReportingUnits(2)
                .setOnTimeUnits(1)
                .setValueIdr(LARGEST_EXACT_IN_DOUBLE + 1)
                .setRawMaterialIdr(1)
                .setCommodities(List.of(CommodityProduction.newBuilder()
                        .setCommodity("TEH_KELOR")
                        .setUnit("KG")
                        .setQuantity(new BigDecimal("12.500"))
                        .setValueIdr(LARGEST_EXACT_IN_DOUBLE + 1)
                        .build()))
                .setChannels(Map.of("LOCAL", 2L, "EXPORT", 1L))
                .setVersion(42)
                .build();
    }
}
