package id.ntb.ikm.state;

import java.util.Arrays;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** What shares the store of a task, and with it one changelog: each has keys that begin with a byte of its own. */
enum StoreSection {

    /** Registrations and certificates by ikmId. */
    FIRMS(1),

    /** Production reports by ikmId and year. */
    REPORTS(2),

    /** Days on which firms change by the calendar alone. */
    DUE(3),

    /** The sums of the task, and what of it has not been sent on. */
    SUMS(4);

    private final byte number;

    /** @param number part of what is kept: not to be changed, nor used for anything else later */
    StoreSection(int number) {
        this.number = (byte) number;
    }

    /** Its rows in a store. */
    StateRows in(KeyValueStore<Bytes, byte[]> store) {
        return new SectionRows(store, this);
    }

    Bytes toStore(Bytes key) {
        byte[] bytes = new byte[1 + key.get().length];
        bytes[0] = number;
        System.arraycopy(key.get(), 0, bytes, 1, key.get().length);
        return Bytes.wrap(bytes);
    }

    static Bytes fromStore(Bytes key) {
        return Bytes.wrap(Arrays.copyOfRange(key.get(), 1, key.get().length));
    }

    /** Not greater than any of its keys. */
    Bytes first() {
        return Bytes.wrap(new byte[] {number});
    }

    /** Greater than all of its keys; no key itself, since none consists of the number only. */
    Bytes end() {
        return Bytes.wrap(new byte[] {(byte) (number + 1)});
    }
}
