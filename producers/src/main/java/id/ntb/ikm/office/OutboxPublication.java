package id.ntb.ikm.office;

import id.ntb.ikm.outbox.DispatchListener;
import id.ntb.ikm.outbox.Dispatched;
import id.ntb.ikm.outbox.FileReceipt;
import id.ntb.ikm.outbox.Intake;
import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.publish.EventSender;
import id.ntb.ikm.publish.FailureReason;
import id.ntb.ikm.publish.OfficeRules;
import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.rule.Finding;
import java.util.function.BiFunction;
import org.apache.avro.specific.SpecificRecord;

/** Publishes through the outbox: first all of a file onto the disk, then what waits there, in order. */
final class OutboxPublication {

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

    OutboxPublication(Outbox outbox, OfficeRules rules, Connections connections, ProgressBar progress) {
        this.outbox = outbox;
        this.rules = rules;
        this.connections = connections;
        this.progress = progress;
    }

    /**
     * Takes in what {@code reading} sends, then sends it.
     *
     * @param file its name, for the receipt
     */
    Published publish(String file, BiFunction<EventSender, Known, Summary> reading) {
        Intake intake = outbox.intake(file, rules);
        Summary read = reading.apply(intake, Known.ofCharge(rules.office(), outbox));
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
        Intake intake = outbox.intake(name, rules);
        Outcome taken = intake.send(event).join();
        if (taken instanceof Outcome.Rejected) {
            throw new IllegalArgumentException(text(taken));
        }
        long receipt = intake.finish();
        return new Sent(receipt, resume());
    }

    /** Sends what waits; where a connection fails in the midst of it, once more by another one. */
    Dispatched resume() {
        Dispatched first = send();
        if (!first.callsForAnotherConnection()) {
            return first;
        }
        FailureReason why = first.failure().orElseThrow().reason();
        progress.say("sambungan baru dicoba untuk " + first.waiting() + " kejadian yang tersisa / trying another"
                + " connection for the " + first.waiting() + " events that are left (" + why.indonesian() + " / "
                + why.english() + ")");
        return first.then(send());
    }

    private Dispatched send() {
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
            return failed.reason().indonesian() + " / " + failed.reason().english();
        }
        Finding finding = ((Outcome.Rejected) why).findings().get(0);
        return finding.field() + ": " + finding.rule().indonesian() + " / "
                + finding.rule().english();
    }
}
