package id.ntb.ikm.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

class SectionRowsTest {

    private static final Bytes LEAST = key(0);
    private static final Bytes GREATEST = key(0xFF, 0xFF, 0xFF);

    private final KeyValueStore<Bytes, byte[]> store = FoldState.heap();
    private final StateRows firms = StoreSection.FIRMS.in(store);
    private final StateRows reports = StoreSection.REPORTS.in(store);
    private final StateRows due = StoreSection.DUE.in(store);

    @Test
    void aSectionHasItsOwnRowsOnlyWhateverTheirKeys() {
        firms.put(GREATEST, new byte[] {1});
        reports.put(LEAST, new byte[] {2});
        reports.put(GREATEST, new byte[] {3});
        due.put(LEAST, new byte[] {4});

        assertThat(keys(firms)).containsExactly(GREATEST);
        assertThat(keys(reports)).containsExactly(LEAST, GREATEST);
        assertThat(keys(due)).containsExactly(LEAST);
        assertThat(reports.get(GREATEST)).containsExactly(3);
        assertThat(due.get(GREATEST)).isNull();
    }

    @Test
    void bothEndsOfARangeAreInIt() {
        for (int i = 0; i < 5; i++) {
            reports.put(key(i, 7), new byte[] {1});
        }
        List<Bytes> found = new ArrayList<>();
        reports.forEach(key(1, 7), key(3, 7), (key, value) -> found.add(key));
        assertThat(found).containsExactly(key(1, 7), key(2, 7), key(3, 7));
    }

    @Test
    void whatIsDeletedInOneSectionStaysInAnother() {
        firms.put(LEAST, new byte[] {1});
        due.put(LEAST, new byte[] {2});
        due.putIfAbsent(LEAST, new byte[] {3});

        assertThat(due.get(LEAST)).containsExactly(2);
        firms.delete(LEAST);
        assertThat(firms.isEmpty()).isTrue();
        assertThat(reports.isEmpty()).isTrue();
        assertThat(due.isEmpty()).isFalse();
        due.put(LEAST, null);
        assertThat(due.isEmpty()).isTrue();
    }

    private static List<Bytes> keys(StateRows rows) {
        List<Bytes> keys = new ArrayList<>();
        rows.forEach((key, value) -> keys.add(key));
        return keys;
    }

    private static Bytes key(int... bytes) {
        byte[] key = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            key[i] = (byte) bytes[i];
        }
        return Bytes.wrap(key);
    }
}
