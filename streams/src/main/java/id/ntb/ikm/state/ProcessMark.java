package id.ntb.ikm.state;

import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;

/**
 * Keeps nothing itself: because it is persistent, Streams keeps the id of its process in the state directory, which it does for no
 * store on the heap. By that id a start after a kill ends the transaction that was left open; a process with another id has to wait until
 * the broker gives it up, and so have all readers of what stands behind it.
 */
final class ProcessMark implements StateStore {

    static final String NAME = "process";

    private boolean open;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        context.register(root, (key, value) -> {});
        open = true;
    }

    @Override
    public boolean persistent() {
        return true;
    }

    /** There are none; a store that leaves them to Streams gets a file of them in the task's directory. */
    @Override
    @SuppressWarnings("deprecation") // new in Kafka 4.3, and to go when all stores do so; until then Streams asks
    public boolean managesOffsets() {
        return true;
    }

    @Override
    public Long committedOffset(TopicPartition changelog) {
        return null;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }
}
