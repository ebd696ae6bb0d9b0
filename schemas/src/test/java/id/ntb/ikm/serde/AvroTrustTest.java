package id.ntb.ikm.serde;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Channel;
import id.ntb.ikm.event.ProductionLine;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AvroTrustTest {

    @Test
    void buildsAnEventWithADefaultOfAnEnum() {
        ProductionLine line = ProductionLine.newBuilder()
                .setCommodity("TEH_KELOR")
                .setQuantity(new BigDecimal("12.500"))
                .setUnit("KG")
                .setValueIdr(1_500_000)
                .build();

        assertThat(line.getChannel()).isEqualTo(Channel.UNSPECIFIED);
        assertThat(ProductionLine.newBuilder(line).build()).isEqualTo(line);
    }
}
