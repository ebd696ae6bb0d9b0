package id.ntb.ikm.status;

import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * What the brokers keep, all replicas together.
 *
 * @param bytes by kind of topic
 * @param free bytes on the fullest of the brokers' disks; empty where the brokers do not say
 * @param size bytes of that disk
 */
record DiskUse(SortedMap<String, Long> bytes, OptionalLong free, OptionalLong size) {

    /** Below this share brokers soon stop: a log directory that fills up takes its broker with it. */
    private static final long LEAST_FREE_PERCENT = 10;

    boolean isNearlyFull() {
        return free.isPresent() && size.isPresent() && free.getAsLong() < size.getAsLong() / 100 * LEAST_FREE_PERCENT;
    }
}
