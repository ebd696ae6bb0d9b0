package id.ntb.ikm.serde;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AvroSerdesTest {

    private static final String REGISTRY = "mock://avro-serdes-test";

    @Test
    void readsBackWhatItWrote() throws Exception {
        AvroSerdes serdes = new AvroSerdes(AvroSerdes.client(REGISTRY, Map.of()), REGISTRY);
        new SchemaSetup(serdes.client()).apply();
        ProductionLine line = ProductionLine.newBuilder()
                .setCommodity("TEH_KELOR")
                .setQuantity(new BigDecimal("12.500"))
                .setUnit("KG")
                .setValueIdr(1_500_000)
                .build();
        Production event = Production.newBuilder()
                .setEventId("1")
                .setIkmId("5202-000001")
                .setOffice("5202")
                .setRecordedAt(Instant.parse("2026-01-05T01:00:00Z"))
                .setPeriod("2025-12")
                .setLines(List.of(line))
                .build();

        byte[] bytes = serdes.serializer().serialize("any", event);

        assertThat(serdes.deserializer().deserialize("any", bytes)).isEqualTo(event);
    }
}
