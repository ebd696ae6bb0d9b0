package id.ntb.ikm.benchmark;

/** A command line that asks for something that there is not; the message says what there is. */
final class BenchUsageException extends RuntimeException {

    private static final String USAGE = """
            Pemakaian / usage: ikm bench [--quick] [--stores heap|rocksdb|transactional|all] [--json FILE]
                               ikm bench --flink [--quick] [--json FILE]
                               ikm bench --micro""";

    BenchUsageException() {
        super(USAGE);
    }

    /** Something that there is elsewhere. */
    BenchUsageException(String why) {
        super(why);
    }
}
