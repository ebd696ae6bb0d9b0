package id.ntb.ikm.archive;

/**
 * One file of an archive: records of one partition that follow each other.
 *
 * @param last offset of its last record
 */
record ArchivedFile(String name, long bytes, long first, long last, long records, String sha256) {

    /** Offsets in a name that is wide enough for all, so that a folder lists files in their order. */
    static String nameOf(String topic, int partition, long first) {
        return "%s-%d-%019d.avro".formatted(topic, partition, first);
    }
}
