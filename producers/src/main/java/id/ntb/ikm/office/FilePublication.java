package id.ntb.ikm.office;

import id.ntb.ikm.publish.EventSender;
import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.Finding;
import id.ntb.ikm.rule.Rule;
import id.ntb.ikm.sheet.Row;
import id.ntb.ikm.sheet.RowDefaults;
import id.ntb.ikm.sheet.RowError;
import id.ntb.ikm.sheet.Sheet;
import id.ntb.ikm.sheet.SheetException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Publishes one file: its good rows go on their way, its bad rows are reported, and no row is kept in memory. */
public final class FilePublication {

    private final RowDefaults defaults;
    private final EventRules rules;
    private final Consumer<RowError> rowErrors;

    /** Reports each row error to {@code rowErrors} as soon as it is found, possibly from another thread. */
    public FilePublication(RowDefaults defaults, EventRules rules, Consumer<RowError> rowErrors) {
        this.defaults = defaults;
        this.rules = rules;
        this.rowErrors = rowErrors;
    }

    /**
     * Sends the good rows, and returns when the outcome of each is known. After an outage it goes on reading, so that
     * the bad rows become known all the same, but tries no further row.
     *
     * @throws SheetException when the file cannot be read; then nothing was sent, unless it changed under way
     */
    public Summary publish(Path file, EventSender sender) {
        Tally tally = new Tally();
        String digest = read(file, tally, row -> send(row, name(file), sender, tally));
        sender.flush();
        return tally.published(defaults.office(), name(file), digest);
    }

    /**
     * Checks the file without sending anything.
     *
     * @throws SheetException when the file cannot be read
     */
    public Summary check(Path file) {
        Tally tally = new Tally();
        String digest = read(file, tally, row -> {});
        return tally.checked(defaults.office(), name(file), digest);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Returns the digest of what was read. */
    private String read(Path file, Tally tally, Consumer<Row.Good> onGood) {
        Sheet sheet = new Sheet(file, defaults, rules);
        String digest = sheet.digest();
        try (Stream<Row> rows = sheet.rows()) {
            rows.forEach(row -> take(row, tally, onGood));
        }
        return digest;
    }

    private void take(Row row, Tally tally, Consumer<Row.Good> onGood) {
        if (row instanceof Row.Good good) {
            tally.good(good);
            onGood.accept(good);
        } else if (row instanceof Row.Bad bad) {
            tally.bad();
            bad.errors().forEach(rowErrors);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what is not settled is counted as not sent
    private void send(Row.Good row, String file, EventSender sender, Tally tally) {
        if (!tally.stopped()) {
            sender.send(row.event(), row.line()).thenAccept(outcome -> settle(row, file, outcome, tally));
        }
    }

    private void settle(Row.Good row, String file, Outcome outcome, Tally tally) {
        if (outcome instanceof Outcome.Delivered delivered) {
            tally.delivered(row, delivered);
        } else if (outcome instanceof Outcome.Failed failed) {
            tally.failed(failed);
        } else if (outcome instanceof Outcome.Rejected rejected) {
            tally.rejected(row);
            rejected.findings().forEach(finding -> rowErrors.accept(error(file, row.line(), finding)));
        }
    }

    private static RowError error(String file, long line, Finding finding) {
        Rule rule = finding.rule();
        return new RowError(file, line, finding.field(), finding.value(), rule.indonesian(), rule.english());
    }
}
