package id.ntb.ikm.command;

import id.ntb.ikm.publish.EventPublisher;
import java.io.PrintWriter;
import java.util.Properties;
import java.util.function.BiFunction;
import picocli.CommandLine.Mixin;

/** How a command that sends reaches the servers, and whether it waits for the views; a mixin. */
final class Sending {

    @Mixin
    private WaitOptions waiting;

    @Mixin
    private ServerOptions servers;

    private final BiFunction<String, Properties, EventPublisher> connect;

    /** @param connect connects an office by its settings */
    Sending(BiFunction<String, Properties, EventPublisher> connect) {
        this.connect = connect;
    }

    WaitOptions waiting() {
        return waiting;
    }

    /** What is said about servers and waiting stands above all other settings. */
    OfficeSession session(OfficeOptions where) {
        return OfficeSession.of(where, servers, waiting);
    }

    /** @throws IllegalArgumentException when the views are to be waited for at what is no address */
    OutboxDelivery delivery(OfficeSession session, ProgressBar progress) {
        waiting.requireAddress(session);
        return new OutboxDelivery(session, connect, progress);
    }

    PublicationReport report(OfficeSession session, PrintWriter out) {
        return new PublicationReport(session, waiting, out);
    }
}
