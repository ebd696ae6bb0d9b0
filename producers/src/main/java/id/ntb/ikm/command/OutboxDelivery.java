package id.ntb.ikm.command;

import id.ntb.ikm.outbox.BatchIntake;
import id.ntb.ikm.outbox.DispatchListener;
import id.ntb.ikm.outbox.Dispatched;
import id.ntb.ikm.outbox.FileReceipt;
import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.problem.Problem;
import id.ntb.ikm.publish.EventPublisher;
import id.ntb.ikm.publish.OfficeRules;
import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.rule.Finding;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiFunction;
import org.apache.avro.specific.SpecificRecord;

/** Publishes through the office's outbox: first all of a file onto the disk, then what waits there, in order. */
final class OutboxDelivery implements AutoCloseable {

    /**
     * What came of one file.
     *
     * @param receipt its number
     * @param dispatched of this file and of those that had waited
     */
    record Published(Summary summary, long receipt, Dispatched dispatched) {}

    /** What came of one event, and of those that had waited. */
    record Sent(long receipt, Dispatched dispatched) {}

    private final Outbox outbox;
    private final OfficeRules rules;
    private final Connections connections;
    private final ProgressBar progress;

    /** @param connect makes a connection for an office by its settings; called when something is to be sent */
    OutboxDelivery(
            OfficeSession session, BiFunction<String, Properties, EventPublisher> connect, ProgressBar progress) {
        this.outbox = session.outbox();
        this.rules = session.rules();
        this.connections = new Connections(
                () -> connect.apply(session.office(), session.config().clientProperties()));
        this.progress = progress;
    }

    /** Takes in what is good in a file, then sends it. */
    Published publish(OfficeFile file) {
        BatchIntake intake = outbox.intake(file.name(), rules);
        Summary read = file.send(intake, EventForecast.ofCharge(rules.office(), outbox));
        long id = intake.finish(read.receipt().sha256(), read.bad());
        Dispatched dispatched = resume();
        FileReceipt receipt = outbox.receipt(id).orElseThrow();
        Summary summary = read.with(
                receipt.total().unchanged(),
                intake.reused(),
                receipt.total().rejected(),
                dispatched.waiting(),
                dispatched.failure(),
                receipt.receipt());
        return new Published(summary, id, dispatched);
    }

    /** Takes in one event that comes from no file, then sends what waits; {@code name} is for its receipt. */
    Sent send(String name, SpecificRecord event) {
        BatchIntake intake = outbox.intake(name, rules);
        Outcome taken = intake.send(event).join();
        if (taken instanceof Outcome.Rejected) {
            throw new IllegalArgumentException(text(taken));
        }
        long receipt = intake.finish();
        return new Sent(receipt, resume());
    }

    /** The file that was taken in last, where it was not read to its end. */
    Optional<FileReceipt> cutShort() {
        return outbox.latest().filter(receipt -> !receipt.whole());
    }

    /** Sends what waits; where a connection fails in the midst of it, once more by another one. */
    Dispatched resume() {
        Dispatched first = dispatch();
        if (!first.callsForAnotherConnection()) {
            return first;
        }
        Problem why = first.failure().orElseThrow().reason().problem();
        progress.say("sambungan baru dicoba untuk " + first.waiting() + " kejadian yang tersisa / trying another"
                + " connection for the " + first.waiting() + " events that are left (" + why.line() + ")");
        return first.then(dispatch());
    }

    private Dispatched dispatch() {
        progress.begin("mengirim / sending", outbox.waiting());
        Dispatched dispatched = outbox.dispatch(connections.next(), listener());
        progress.end();
        return dispatched;
    }

    private DispatchListener listener() {
        return new DispatchListener() {
            @Override
            public void settled(long events) {
                progress.at(events);
            }

            @Override
            public void rejected(String file, long line, Outcome why) {
                progress.say(file + ":" + line + " " + text(why));
            }
        };
    }

    private static String text(Outcome why) {
        if (why instanceof Outcome.Failed failed) {
            return failed.reason().problem().line();
        }
        Finding finding = ((Outcome.Rejected) why).findings().get(0);
        return finding.field() + ": " + finding.rule().problem().line();
    }

    @Override
    public void close() {
        try (outbox) {
            connections.close();
        }
    }
}
