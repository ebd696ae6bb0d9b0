package id.ntb.ikm.office;

import id.ntb.ikm.outbox.DispatchListener;
import id.ntb.ikm.outbox.Dispatched;
import id.ntb.ikm.outbox.FileReceipt;
import id.ntb.ikm.outbox.Intake;
import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.publish.ClusterSender;
import id.ntb.ikm.publish.EventSender;
import id.ntb.ikm.publish.OfficeRules;
import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.rule.Finding;
import java.util.function.Function;

/** Publishes through the outbox: first all of a file onto the disk, then what waits there, in order. */
final class OutboxPublication {

    /**
     * What came of one file.
     *
     * @param receipt its number
     * @param dispatched of this file and of those that had waited
     */
    record Published(Summary summary, long receipt, Dispatched dispatched) {}

    private final Outbox outbox;
    private final OfficeRules rules;
    private final ProgressBar progress;

    OutboxPublication(Outbox outbox, OfficeRules rules, ProgressBar progress) {
        this.outbox = outbox;
        this.rules = rules;
        this.progress = progress;
    }

    /**
     * Takes in what {@code reading} sends, then sends it.
     *
     * @param file its name, for the receipt
     */
    Published publish(String file, Function<EventSender, Summary> reading, ClusterSender sender) {
        Intake intake = outbox.intake(file, rules);
        Summary read = reading.apply(intake);
        long id = intake.finish(read.receipt().sha256(), read.bad());
        Dispatched dispatched = resume(sender);
        FileReceipt receipt = outbox.receipt(id).orElseThrow();
        Summary summary = read.with(
                receipt.total().unchanged(),
                receipt.total().rejected(),
                dispatched.waiting(),
                dispatched.failure(),
                receipt.receipt());
        return new Published(summary, id, dispatched);
    }

    /** Sends what waits. */
    Dispatched resume(ClusterSender sender) {
        progress.begin("mengirim / sending", outbox.waiting());
        Dispatched dispatched = outbox.dispatch(sender, listener());
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
