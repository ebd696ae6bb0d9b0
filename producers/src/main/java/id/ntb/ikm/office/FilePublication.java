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
import id.ntb.ikm.sheet.SheetSettings;
import id.ntb.ikm.sheet.Survey;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/** Publishes one file: its good rows go on their way, its bad rows are reported, and no row is kept in memory. */
public final class FilePublication {

    private final SheetSettings settings;
    private final Known known;
    private final Consumer<RowError> rowErrors;
    private final Consumer<Row.Bad> rejects;
    private final ReadingProgress progress;

    /** For files that leave nothing open; see the other constructor. */
    public FilePublication(RowDefaults defaults, EventRules rules, Consumer<RowError> rowErrors) {
        this(
                SheetSettings.of(defaults, rules),
                Known.nothing(defaults.office()),
                rowErrors,
                row -> {},
                ReadingProgress.NONE);
    }

    /**
     * Reports each row error to {@code rowErrors} as soon as it is found, possibly from another thread.
     *
     * @param known what is known of events beforehand; only counted
     * @param rejects takes each row that is bad by itself
     */
    FilePublication(
            SheetSettings settings,
            Known known,
            Consumer<RowError> rowErrors,
            Consumer<Row.Bad> rejects,
            ReadingProgress progress) {
        this.settings = settings;
        this.known = known;
        this.rowErrors = rowErrors;
        this.rejects = rejects;
        this.progress = progress;
    }

    /**
     * Sends the good rows, and returns when the outcome of each is known. After an outage it goes on reading, so that
     * the bad rows become known all the same, but tries no further row.
     *
     * @throws SheetException when the file cannot be read; then nothing was sent, unless it changed under way
     */
    public Summary publish(Path file, EventSender sender) {
        Tally tally = new Tally(known);
        String digest = read(file, tally, row -> send(row, name(file), sender, tally));
        sender.flush();
        return tally.published(settings.defaults().office(), name(file), digest);
    }

    /**
     * Checks the file without sending anything.
     *
     * @throws SheetException when the file cannot be read
     */
    public Summary check(Path file) {
        Tally tally = new Tally(known);
        String digest = read(file, tally, row -> {});
        return tally.checked(settings.defaults().office(), name(file), digest);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Returns the digest of what was read. */
    private String read(Path file, Tally tally, Consumer<Row.Good> onGood) {
        Sheet sheet = new Sheet(file, settings);
        Survey survey = sheet.survey();
        progress.begin(survey.lines());
        try (Stream<Row> rows = sheet.rows()) {
            rows.forEach(row -> {
                take(row, tally, onGood);
                progress.at(row.line());
            });
        } finally {
            progress.end();
        }
        return survey.sha256();
    }

    private void take(Row row, Tally tally, Consumer<Row.Good> onGood) {
        if (row instanceof Row.Good good) {
            tally.good(good);
            onGood.accept(good);
        } else if (row instanceof Row.Bad bad) {
            tally.bad();
            bad.errors().forEach(rowErrors);
            rejects.accept(bad);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what is not settled is counted as not sent
    private void send(Row.Good row, String file, EventSender sender, Tally tally) {
        for (SpecificRecord event : row.events()) {
            if (!tally.stopped()) {
                sender.send(event, row.line()).thenAccept(outcome -> settle(row.line(), event, file, outcome, tally));
            }
        }
    }

    private void settle(long line, SpecificRecord event, String file, Outcome outcome, Tally tally) {
        if (outcome instanceof Outcome.Delivered delivered) {
            tally.delivered(event, delivered);
        } else if (outcome instanceof Outcome.Failed failed) {
            tally.failed(failed);
        } else if (outcome instanceof Outcome.Rejected rejected) {
            tally.rejected(line, event);
            rejected.findings().forEach(finding -> rowErrors.accept(error(file, line, finding)));
        }
    }

    private static RowError error(String file, long line, Finding finding) {
        Rule rule = finding.rule();
        return new RowError(file, line, finding.field(), finding.value(), rule.indonesian(), rule.english());
    }
}
