package id.ntb.ikm.failure;

import id.ntb.ikm.judge.Causes;
import id.ntb.ikm.judge.Verdict;
import id.ntb.ikm.topic.RecordPosition;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Which records our own code failed on. All tasks share it, since it is another thread that reads such a record again, from
 * the last commit on, and then buries it. Lasts as long as the process: after a start a record gets another chance.
 *
 * <p>What is written only at a commit fails without a word on which record it was. So a task that reads records again writes
 * after each of them, until it has come to where it was: then the failure is one record's, too.
 */
public final class Faults {

    private final Set<RecordPosition> condemned = ConcurrentHashMap.newKeySet();
    private final Map<TopicPartition, Long> readUpTo = new ConcurrentHashMap<>();
    /** Of each thread, and of this register: two in one process know nothing of each other. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<RecordPosition> atWork = new ThreadLocal<>();

    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Boolean> blamed = ThreadLocal.withInitial(() -> false);

    private final AtomicLong buried = new AtomicLong();
    private final AtomicReference<RecordPosition> lastBuried = new AtomicReference<>();
    private final AtomicReference<String> unwritable = new AtomicReference<>();

    /**
     * Does the work of one record, and condemns the record if it is our code that fails. What Kafka throws is not about this
     * record: a lost task, or something that an earlier record left.
     *
     * @throws RecordFaultException when the record has been condemned
     */
    public void blame(RecordPosition position, Runnable work) {
        atWork.set(position);
        try {
            work.run();
        } catch (RuntimeException e) {
            if (e instanceof KafkaException || Outage.isBehind(e)) {
                throw e;
            }
            condemned.add(position);
            throw new RecordFaultException(position, e);
        } finally {
            atWork.remove();
        }
    }

    public boolean isCondemned(RecordPosition position) {
        return !condemned.isEmpty() && condemned.contains(position);
    }

    public void buried(RecordPosition position) {
        buried.incrementAndGet();
        lastBuried.set(position);
    }

    /** Records of all topics that were buried for a fault of ours since the start. */
    public long buried() {
        return buried.get();
    }

    /** What an operator should know of faults, if there were any. */
    public Optional<String> remark() {
        return Optional.ofNullable(lastBuried.get())
                .map(last -> buried()
                        + " record(s) could not be merged by a fault of this program and are in ikm.dlq with code "
                        + Verdict.FAULT + ", the last from " + last
                        + ": report it; they can be sent again with the next release");
    }

    /** A task has ended after this record; whoever has it next reads up to here with care. */
    public void ended(RecordPosition last) {
        readUpTo.put(partitionOf(last), last.offset());
    }

    public boolean isReadAgain(RecordPosition position) {
        return !readUpTo.isEmpty() && readUpTo.getOrDefault(partitionOf(position), -1L) >= position.offset();
    }

    private static TopicPartition partitionOf(RecordPosition position) {
        return new TopicPartition(position.topic(), position.partition());
    }

    /** Kafka does not take what this thread writes; the record at work, if there is one, is what made it. */
    public void unwritable(String what) {
        unwritable.set(what);
        RecordPosition position = atWork.get();
        if (position != null) {
            condemned.add(position);
            blamed.set(true);
        }
    }

    /** What Kafka did not take the last time. */
    public Optional<String> unwritable() {
        return Optional.ofNullable(unwritable.get());
    }

    /** Whether it is known which record the failure of this thread comes from. */
    public boolean explain(Throwable thrown) {
        boolean known = blamed.get() || Causes.of(thrown).anyMatch(RecordFaultException.class::isInstance);
        blamed.remove();
        return known;
    }
}
