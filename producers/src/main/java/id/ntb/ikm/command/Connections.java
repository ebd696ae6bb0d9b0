package id.ntb.ikm.command;

import id.ntb.ikm.publish.ClusterSender;
import id.ntb.ikm.publish.EventPublisher;
import id.ntb.ikm.publish.NotConnectedException;
import java.util.function.Supplier;

/** One connection to the province's broker at a time, made anew where the last one got into trouble. */
final class Connections implements AutoCloseable {

    private final Supplier<EventPublisher> connect;
    private EventPublisher current;

    Connections(Supplier<EventPublisher> connect) {
        this.connect = connect;
    }

    /** A fresh connection, in place of the one before. */
    ClusterSender next() {
        close();
        try {
            current = connect.get();
            return current;
        } catch (NotConnectedException e) {
            return new UnreachableSender(e);
        }
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
