package id.ntb.ikm.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventIdCodecTest {

    @ParameterizedTest
    @CsvSource({
        "0123456789abcdef0123456789abcdef, 17",
        "ffffffffffffffffffffffffffffffff, 17",
        "0123456789ABCDEF0123456789abcdef, 33",
        "0123456789abcdef0123456789abcdeg, 33",
        "0123456789abcdef0123456789abcde, 32",
        "rumah-tangga/1, 15",
    })
    void givesBackWhatItWasGivenAndTakesHalfTheRoomForDigits(String eventId, int bytes) {
        CompactWriter out = new CompactWriter();
        EventIdCodec.write(eventId, out);
        out.writeLong(7);

        CompactReader in = new CompactReader(out.toBytes());
        assertThat(EventIdCodec.read(in)).isEqualTo(eventId);
        assertThat(in.position()).isEqualTo(bytes);

        CompactReader skipping = new CompactReader(out.toBytes());
        EventIdCodec.skip(skipping);
        assertThat(skipping.readLong()).isEqualTo(7);
    }
}
