package id.ntb.ikm.server;

import id.ntb.ikm.page.LogReading;
import id.ntb.ikm.page.PageProblem;
import io.javalin.http.Context;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Reads the log for pages in the same turn as for all others. What keeps it from being read is said on the page, in words. */
record PageReading(LogTurn turn) implements LogReading {

    @Override
    public CompletableFuture<String> read(Context context, Supplier<String> reading) {
        try {
            return turn.read(Callers.of(context), reading).exceptionally(PageReading::fail);
        } catch (ProblemDocument problem) {
            return CompletableFuture.failedFuture(shown(problem));
        }
    }

    private static String fail(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        throw cause instanceof ProblemDocument problem ? shown(problem) : new CompletionException(cause);
    }

    private static PageProblem shown(ProblemDocument problem) {
        return new PageProblem(problem.status(), problem.getMessage());
    }
}
