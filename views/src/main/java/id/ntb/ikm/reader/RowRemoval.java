package id.ntb.ikm.reader;

import id.ntb.ikm.topic.RowKey;

/**
 * A row that is no more.
 *
 * @param version since which it is not there
 */
public record RowRemoval(long version, RowKey key) {}
