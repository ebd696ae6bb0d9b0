package id.ntb.ikm.office;

import id.ntb.ikm.config.OfficeConfig;
import id.ntb.ikm.outbox.Dispatched;
import id.ntb.ikm.outbox.FileReceipt;
import id.ntb.ikm.outbox.HeldStatement;
import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.publish.EventPublisher;
import id.ntb.ikm.publish.EventSender;
import id.ntb.ikm.publish.OfficeRules;
import id.ntb.ikm.publish.Receipt.OffsetRange;
import id.ntb.ikm.settle.HeldStatements;
import id.ntb.ikm.settle.Settled;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.function.BiFunction;
import org.apache.avro.specific.SpecificRecord;
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
     * Publishes a file, or what else makes events; returns the exit status.
     *
     * @param reading sends what is good in it
     */
    int publish(String file, BiFunction<EventSender, Known, Summary> reading) throws InterruptedException {
        OutboxPublication.Published published = work((outbox, publication) -> publication.publish(file, reading));
        SummaryText.of(published.summary(), false).forEach(out::println);
        DispatchText.of(published).forEach(out::println);
        int status = published.summary().bad() > 0 ? ExitStatus.SOME_ROWS_BAD : ExitStatus.OK;
        boolean earlier = published.summary().unchanged() > 0;
        return status(published.dispatched(), earlier, OptionalLong.of(published.receipt()), status);
    }

    /** Publishes an event that comes from no file, and what waited; returns the exit status. */
    int send(String name, SpecificRecord event) throws InterruptedException {
        OutboxPublication.Sent sent = work((outbox, publication) -> publication.send(name, event));
        DispatchText.of(sent.dispatched()).forEach(out::println);
        out.println(DispatchText.receipt(sent.receipt()));
        return status(sent.dispatched(), true, OptionalLong.of(sent.receipt()), ExitStatus.OK);
    }

    /** Sends what waits; returns the exit status. */
    int resume() throws InterruptedException {
        Dispatched dispatched = work((outbox, publication) -> {
            outbox.latest().filter(receipt -> !receipt.whole()).ifPresent(this::tellCutShort);
            return publication.resume();
        });
        DispatchText.of(dispatched).forEach(out::println);
        int status = dispatched.rejected() > 0 ? ExitStatus.SOME_ROWS_BAD : ExitStatus.OK;
        return status(dispatched, true, OptionalLong.empty(), status);
    }

    private void tellCutShort(FileReceipt receipt) {
        out.println(DispatchText.cutShort(receipt));
    }

    private <T> T work(BiFunction<Outbox, OutboxPublication, T> work) {
        if (waiting.asked()) {
            waiting.requireAddress(config.viewsUrl());
        }
        try (Outbox outbox = open();
                Connections connections =
                        new Connections(() -> connect.apply(rules.office(), config.clientProperties()))) {
            return work.apply(outbox, new OutboxPublication(outbox, rules, connections, progress));
        }
    }

    private Outbox open() {
        return Outbox.open(config.outboxDirectory(), rules.office(), Clock.systemUTC());
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
        Settled settled = waiting.await(config.viewsUrl(), earlier ? everythingSent() : dispatched.ranges());
        out.println(waiting.text(settled, config.viewsUrl()));
        if (settled != Settled.CONTAINED) {
            return ExitStatus.NOT_IN_VIEWS;
        }
        tellHeld(receipt);
        return otherwise;
    }

    /** Older view servers do not say what is held; then nor does this. */
    private void tellHeld(OptionalLong receipt) throws InterruptedException {
        Optional<List<HeldStatement>> held = new HeldStatements(config.viewsUrl()).of(rules.office());
        if (held.isPresent()) {
            try (Outbox outbox = open()) {
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
        try (Outbox outbox = open()) {
            return outbox.receipts().stream()
                    .flatMap(receipt -> receipt.receipt().ranges().stream())
                    .toList();
        }
    }
}
