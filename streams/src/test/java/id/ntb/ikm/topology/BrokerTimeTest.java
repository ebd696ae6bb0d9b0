package id.ntb.ikm.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokerTimeTest {

    @ParameterizedTest
    @CsvSource({
        "-9223372036854775808, 0",
        "-1, 0",
        "0, 0",
        "1, 1",
        "1750000000000, 1750000000000",
        "9223372036854775807, 9223372036854775807"
    })
    void takesATimeAsItIsAndNoneAsMissingWhateverCameBefore(long stated, long taken) {
        ConsumerRecord<Object, Object> record = new ConsumerRecord<>(
                "ikm.5202.production",
                0,
                17,
                stated,
                TimestampType.CREATE_TIME,
                0,
                0,
                null,
                null,
                new RecordHeaders(),
                Optional.empty());
        assertThat(new BrokerTime().extract(record, 1_750_000_000_000L)).isEqualTo(taken);
        assertThat(new BrokerTime().extract(record, -1)).isEqualTo(taken);
    }
}
