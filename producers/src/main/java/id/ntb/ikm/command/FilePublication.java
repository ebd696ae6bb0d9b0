package id.ntb.ikm.command;

import id.ntb.ikm.publish.EventSender;
import id.ntb.ikm.publish.JudgedEvent;
import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.Finding;
import id.ntb.ikm.sheet.RowDefaults;
import id.ntb.ikm.sheet.RowProblem;
import id.ntb.ikm.sheet.Sheet;
import id.ntb.ikm.sheet.SheetException;
import id.ntb.ikm.sheet.SheetRow;
import id.ntb.ikm.sheet.SheetSettings;
import id.ntb.ikm.sheet.Survey;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Publishes one file: its good rows go on their way, its bad rows are reported, and no row is kept in memory. */
public final class FilePublication {

    private final SheetSettings settings;
    private final EventForecast forecast;
    private final Consumer<RowProblem> rowProblems;
    private final Consumer<SheetRow.Bad> rejects;
    private final ReadingProgress progress;

    /** For files that leave nothing open; see the other constructor. */
    public FilePublication(RowDefaults defaults, EventRules rules, Consumer<RowProblem> rowProblems) {
        this(
                SheetSettings.of(defaults, rules),
                EventForecast.nothing(defaults.office()),
                rowProblems,
                row -> {},
                ReadingProgress.NONE);
    }

    /**
     * Reports each problem of a row to {@code rowProblems} as soon as it is found, possibly from another thread.
     *
     * @param forecast what is known of events beforehand; only counted
     * @param rejects takes each row that is bad by itself
     */
    FilePublication(
            SheetSettings settings,
            EventForecast forecast,
            Consumer<RowProblem> rowProblems,
            Consumer<SheetRow.Bad> rejects,
            ReadingProgress progress) {
        this.settings = settings;
        this.forecast = forecast;
        this.rowProblems = rowProblems;
        this.rejects = rejects;
        this.progress = progress;
    }

    /**
     * Sends the good rows, and returns when the outcome of each is known. After an outage it goes on reading, so that
     * the bad rows become known all the same, but tries no further row.
     *
     * @throws SheetException when the file cannot be read; then nothing was sent, unless it changed under way
     */
    public Summary publish(Path file, EventSender sink) {
        FileTally tally = new FileTally(forecast);
        String digest = read(file, tally, row -> send(row, name(file), sink, tally));
        sink.flush();
        return tally.published(settings.defaults().office(), name(file), digest);
    }

    /**
     * Checks the file without sending anything.
     *
     * @throws SheetException when the file cannot be read
     */
    public Summary check(Path file) {
        FileTally tally = new FileTally(forecast);
        String digest = read(file, tally, row -> {});
        return tally.checked(settings.defaults().office(), name(file), digest);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Returns the digest of what was read. */
    private String read(Path file, FileTally tally, Consumer<SheetRow.Good> onGood) {
        Sheet sheet = new Sheet(file, settings);
        Survey survey = sheet.survey();
        progress.begin(survey.lines());
        try (Stream<SheetRow> rows = sheet.rows()) {
            rows.forEach(row -> {
                take(row, tally, onGood);
                progress.at(row.line());
            });
        } finally {
            progress.end();
        }
        return survey.sha256();
    }

    private void take(SheetRow row, FileTally tally, Consumer<SheetRow.Good> onGood) {
        if (row instanceof SheetRow.Good good) {
            tally.good(good);
            onGood.accept(good);
        } else if (row instanceof SheetRow.Bad bad) {
            tally.bad();
            bad.problems().forEach(rowProblems);
            rejects.accept(bad);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what is not settled is counted as not sent
    private void send(SheetRow.Good row, String file, EventSender sink, FileTally tally) {
        for (JudgedEvent event : row.events()) {
            if (!tally.stopped()) {
                sink.send(event, row.line()).thenAccept(outcome -> settle(row.line(), event, file, outcome, tally));
            }
        }
    }

    private void settle(long line, JudgedEvent event, String file, Outcome outcome, FileTally tally) {
        if (outcome instanceof Outcome.Delivered delivered) {
            tally.delivered(event, delivered);
        } else if (outcome instanceof Outcome.Failed failed) {
            tally.failed(failed);
        } else if (outcome instanceof Outcome.Rejected rejected) {
            tally.rejected(line, event);
            rejected.findings().forEach(finding -> rowProblems.accept(problem(file, line, finding)));
        }
    }

    private static RowProblem problem(String file, long line, Finding finding) {
        return new RowProblem(
                file, line, finding.field(), finding.value(), finding.rule().problem());
    }
}
