package id.ntb.ikm.benchmark;

/** A command line that asks for something that there is not; the message says what there is. */
final class BenchUsageException extends RuntimeException {

    private static final String USAGE = """
            Pemakaian / usage: ikm bench [--quick] [--rocksdb] [--json FILE]
                               ikm bench --flink [--quick] [--json FILE]
                               ikm bench --micro""";

    BenchUsageException() {
        super(USAGE);
    }
}
