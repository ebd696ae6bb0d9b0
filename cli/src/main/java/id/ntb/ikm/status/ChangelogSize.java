package id.ntb.ikm.status;

/**
 * One partition of a changelog: what a start without local state has to read.
 *
 * @param records offsets in use, those of transactions' markers as well
 */
record ChangelogSize(String topic, int partition, long records) {}
