package id.ntb.ikm.hostile;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

/** Numbers firms such that all their records belong to one partition, so that where each is sent on purpose shows. */
public final class FirmNumbers {

    public static final int PARTITIONS = 4;

    /** So many serials in a row hold one for each partition, as good as certainly. */
    private static final int BLOCK = 64;

    private FirmNumbers() {}

    /** The office's firm of that number, in partition 0. */
    public static String ikmId(String office, int number) {
        return ikmId(office, number, HostileRecord.PARTITION);
    }

    /**
     * The office's firm of that number, in that partition.
     *
     * @param number 0 to 15,624
     */
    public static String ikmId(String office, int number, int partition) {
        for (int i = 0; i < BLOCK; i++) {
            String ikmId = String.format("%s-%06d", office, number * BLOCK + i);
            if (partitionOf(ikmId) == partition) {
                return ikmId;
            }
        }
        throw new IllegalArgumentException("no serial of firm " + number + " is in partition " + partition);
    }

    private static int partitionOf(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % PARTITIONS;
    }
}
