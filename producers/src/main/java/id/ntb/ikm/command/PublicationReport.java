package id.ntb.ikm.command;

import id.ntb.ikm.outbox.Dispatched;
import id.ntb.ikm.outbox.HeldEvent;
import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.publish.Receipt.OffsetRange;
import id.ntb.ikm.viewserver.HeldEvents;
import id.ntb.ikm.viewserver.ViewLogin;
import id.ntb.ikm.viewserver.WaitOutcome;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Tells the clerk what came of it, waits for the views where that was asked for, and finds the exit status. */
final class PublicationReport {

    private final OfficeSession session;
    private final WaitOptions waiting;
    private final PrintWriter out;

    PublicationReport(OfficeSession session, WaitOptions waiting, PrintWriter out) {
        this.session = session;
        this.waiting = waiting;
        this.out = out;
    }

    /** Of a file that was only read; returns the exit status. */
    static int ofCheck(Summary summary, PrintWriter out) {
        SummaryText.of(summary, true).forEach(out::println);
        return ExitStatus.of(summary);
    }

    /** Of a file; returns the exit status. */
    int of(OutboxDelivery.Published published) throws InterruptedException {
        SummaryText.of(published.summary(), false).forEach(out::println);
        DispatchText.of(published).forEach(out::println);
        int status = published.summary().bad() > 0 ? ExitStatus.SOME_ROWS_BAD : ExitStatus.OK;
        boolean earlier = published.summary().unchanged() > 0;
        return status(published.dispatched(), earlier, OptionalLong.of(published.receipt()), status);
    }

    /** Of an event that comes from no file; returns the exit status. */
    int of(OutboxDelivery.Sent sent) throws InterruptedException {
        DispatchText.of(sent.dispatched()).forEach(out::println);
        out.println(DispatchText.receipt(sent.receipt()));
        return status(sent.dispatched(), true, OptionalLong.of(sent.receipt()), ExitStatus.OK);
    }

    /** Of what had waited; returns the exit status. */
    int of(Dispatched dispatched) throws InterruptedException {
        DispatchText.of(dispatched).forEach(out::println);
        int status = dispatched.rejected() > 0 ? ExitStatus.SOME_ROWS_BAD : ExitStatus.OK;
        return status(dispatched, true, OptionalLong.empty(), status);
    }

    /**
     * Waits, where that was asked for.
     *
     * @param earlier whether what was sent earlier is waited for, too
     * @param receipt of what was published just now
     */
    private int status(Dispatched dispatched, boolean earlier, OptionalLong receipt, int otherwise)
            throws InterruptedException {
        if (dispatched.waiting() > 0 || dispatched.failure().isPresent()) {
            return ExitStatus.NOT_SENT;
        }
        if (!waiting.asked()) {
            return otherwise;
        }
        out.flush();
        ViewLogin views =
                new ViewLogin(session.config().viewsUrl(), session.config().viewsToken());
        WaitOutcome outcome = waiting.await(views, earlier ? everythingSent() : dispatched.ranges());
        out.println(waiting.text(outcome, views.server()));
        if (outcome != WaitOutcome.CONTAINED) {
            return ExitStatus.NOT_IN_VIEWS;
        }
        tellHeld(views, receipt);
        return otherwise;
    }

    /** Older view servers do not say what is held; then nor does this. */
    private void tellHeld(ViewLogin views, OptionalLong receipt) throws InterruptedException {
        Optional<List<HeldEvent>> held = new HeldEvents(views).of(session.office());
        if (held.isPresent()) {
            try (Outbox outbox = session.outbox()) {
                outbox.noteHeld(held.get());
                receipt.ifPresent(id -> NotedText.held(outbox.held(id)).forEach(out::println));
            }
            out.println(
                    "pernyataan kantor ini yang ditahan seluruhnya / statements of this office that are held, in all: "
                            + held.get().size());
        }
    }

    /** Events that are unchanged were sent with some earlier file, and may not be in the views yet either. */
    private List<OffsetRange> everythingSent() {
        try (Outbox outbox = session.outbox()) {
            return outbox.receipts().stream()
                    .flatMap(receipt -> receipt.receipt().ranges().stream())
                    .toList();
        }
    }
}
