package id.ntb.ikm.benchmark.flink;

/** What Flink keeps its state in. */
public enum FlinkState {
    HEAP("hashmap", Integer.MAX_VALUE),
    ROCKS_DB("rocksdb", 5_000);

    private final String backend;
    private final int cachedFirms;

    FlinkState(String backend, int cachedFirms) {
        this.backend = backend;
        this.cachedFirms = cachedFirms;
    }

    String backend() {
        return backend;
    }

    /** As many as the topology's stores of the same kind keep decoded. */
    int cachedFirms() {
        return cachedFirms;
    }
}
