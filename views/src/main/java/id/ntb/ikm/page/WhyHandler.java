package id.ntb.ikm.page;

import id.ntb.ikm.explain.FirmReports;
import id.ntb.ikm.explain.MergedReports;
import id.ntb.ikm.history.ReportLogs;
import io.javalin.http.Context;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Says why a figure is what it is. What stands in profiles is said at once; what takes the log waits for its turn, and holds no thread of
 * the server meanwhile.
 */
final class WhyHandler {

    private final ReportLogs reports;
    private final LogReading turn;

    WhyHandler(ReportLogs reports, LogReading turn) {
        this.reports = reports;
        this.turn = turn;
    }

    /** Says that the figure is made of reports: only the explanation itself knows, as soon as it asks for the first. */
    private static final class LogNeeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LogNeeded() {
            super("the log is needed", null, false, false);
        }
    }

    void answer(PageRequest request) {
        WhyQuestion question = WhyQuestion.of(request);
        try {
            FirmReports none = (months, standings, action) -> {
                throw new LogNeeded();
            };
            PageAnswer.write(request.context(), new RenderedPage(html(question, none)));
        } catch (LogNeeded e) {
            request.context().future(() -> answerLater(question));
        }
    }

    private CompletableFuture<?> answerLater(WhyQuestion question) {
        PageRequest request = question.request();
        FirmReports merged = new MergedReports(
                request.reference(), reports.of(request.snapshot().version()));
        Context context = request.context();
        return turn.read(context, () -> html(question, merged))
                .thenAccept(html -> PageAnswer.write(context, new RenderedPage(html)))
                .exceptionally(failure -> refuse(request, failure));
    }

    private static Void refuse(PageRequest request, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof PageProblem problem) {
            PageAnswer.write(request, problem);
            return null;
        }
        throw new CompletionException(cause);
    }

    private static String html(WhyQuestion question, FirmReports reports) {
        WhyPage page = question.page(reports);
        return RenderedPage.html(output ->
                JtewhyGenerated.render(output, null, question.request().frame(), page));
    }
}
