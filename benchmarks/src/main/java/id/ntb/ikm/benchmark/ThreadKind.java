package id.ntb.ikm.benchmark;

import java.util.regex.Pattern;

/** Tells by a thread's name whose it is. */
final class ThreadKind {

    /** In the names of the threads of Kafka's clients, and in no other. */
    private static final String CLIENT = " | ";

    private static final Pattern BROKER = Pattern.compile("(data-plane-|kafka-|group-coordinator|share-coordinator"
            + "|transaction-|AddPartitionsToTxn|TxnMarker|ExpirationReaper|LogDirFailure|quorum-controller|controller-"
            + "|broker-|raft-|metadata-|ThrottledChannelReaper|ClientQuota|remote-log|share-group|NodeToController).*");

    private static final Pattern COLLECTOR = Pattern.compile("(GC Thread|G1 |ParGC|ZGC|ZWorker|Shenandoah).*");

    private ThreadKind() {}

    static boolean isBroker(String name) {
        return BROKER.matcher(name).matches() && !name.contains(CLIENT);
    }

    /** A thread of Kafka Streams that takes records through its topology. */
    static boolean isProcessing(String name) {
        return name.contains("-StreamThread-") && !name.contains(CLIENT);
    }

    /** A thread of the JVM, as the operating system shows its name. */
    static boolean isCompiler(String name) {
        return name.startsWith("C1 ") || name.startsWith("C2 ");
    }

    /** A thread of the JVM, as the operating system shows its name; a serial collector has none of its own. */
    static boolean isCollector(String name) {
        return COLLECTOR.matcher(name).matches();
    }
}
