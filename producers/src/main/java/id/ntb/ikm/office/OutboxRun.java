package id.ntb.ikm.office;

import id.ntb.ikm.config.OfficeConfig;
import id.ntb.ikm.outbox.Dispatched;
import id.ntb.ikm.outbox.FileReceipt;
import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.publish.ClusterSender;
import id.ntb.ikm.publish.EventPublisher;
import id.ntb.ikm.publish.EventSender;
import id.ntb.ikm.publish.NotConnectedException;
import id.ntb.ikm.publish.OfficeRules;
import id.ntb.ikm.publish.Receipt.OffsetRange;
import id.ntb.ikm.settle.Settled;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.function.BiFunction;
import java.util.function.Function;
import picocli.CommandLine;

/** What publishing does once its options are read: opens the outbox, sends, tells, and waits for the views. */
final class OutboxRun {

    private final OfficeConfig config;
    private final OfficeRules rules;
    private final BiFunction<String, Properties, EventPublisher> connect;
    private final WaitOptions waiting;
    private final PrintWriter out;
    private final ProgressBar progress;

    OutboxRun(
            OfficeConfig config,
            OfficeRules rules,
            BiFunction<String, Properties, EventPublisher> connect,
            WaitOptions waiting,
            CommandLine command) {
        this.config = config;
        this.rules = rules;
        this.connect = connect;
        this.waiting = waiting;
        this.out = command.getOut();
        this.progress = ProgressBar.of(command);
    }

    /**
     * Publishes a file; returns the exit status.
     *
     * @param reading sends what is good in it
     */
    int publish(String file, Function<EventSender, Summary> reading) throws InterruptedException {
        OutboxPublication.Published published =
                work((outbox, sender) -> publication(outbox).publish(file, reading, sender));
        SummaryText.of(published.summary(), false).forEach(out::println);
        DispatchText.of(published).forEach(out::println);
        int status = published.summary().bad() > 0 ? ExitStatus.SOME_ROWS_BAD : ExitStatus.OK;
        return status(published.dispatched(), published.summary().unchanged() > 0, status);
    }

    /** Sends what waits; returns the exit status. */
    int resume() throws InterruptedException {
        Dispatched dispatched = work((outbox, sender) -> {
            outbox.latest().filter(receipt -> !receipt.whole()).ifPresent(this::tellCutShort);
            return publication(outbox).resume(sender);
        });
        DispatchText.of(dispatched).forEach(out::println);
        return status(dispatched, true, dispatched.rejected() > 0 ? ExitStatus.SOME_ROWS_BAD : ExitStatus.OK);
    }

    private void tellCutShort(FileReceipt receipt) {
        out.println(DispatchText.cutShort(receipt));
    }

    private OutboxPublication publication(Outbox outbox) {
        return new OutboxPublication(outbox, rules, progress);
    }

    private <T> T work(BiFunction<Outbox, ClusterSender, T> work) {
        if (waiting.asked()) {
            waiting.requireAddress(config.viewsUrl());
        }
        try (Outbox outbox = Outbox.open(config.outboxDirectory(), rules.office(), Clock.systemUTC())) {
            try (EventPublisher connected = connect.apply(rules.office(), config.clientProperties())) {
                return work.apply(outbox, connected);
            } catch (NotConnectedException e) {
                return work.apply(outbox, new UnreachableSender(e));
            }
        }
    }

    /** @param earlier whether what was sent earlier is waited for, too */
    private int status(Dispatched dispatched, boolean earlier, int otherwise) throws InterruptedException {
        if (dispatched.waiting() > 0 || dispatched.failure().isPresent()) {
            return ExitStatus.NOT_SENT;
        }
        if (!waiting.asked()) {
            return otherwise;
        }
        out.flush();
        Settled settled = waiting.await(config.viewsUrl(), earlier ? everythingSent() : dispatched.ranges());
        out.println(waiting.text(settled, config.viewsUrl()));
        return settled == Settled.CONTAINED ? otherwise : ExitStatus.NOT_IN_VIEWS;
    }

    /** Events that are unchanged were sent with some earlier file, and may not be in the views yet either. */
    private List<OffsetRange> everythingSent() {
        try (Outbox outbox = Outbox.open(config.outboxDirectory(), rules.office(), Clock.systemUTC())) {
            return outbox.receipts().stream()
                    .flatMap(receipt -> receipt.receipt().ranges().stream())
                    .toList();
        }
    }
}
