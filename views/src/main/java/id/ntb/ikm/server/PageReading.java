package id.ntb.ikm.server;

import id.ntb.ikm.page.LogReading;
import id.ntb.ikm.page.PageProblem;
import io.javalin.http.Context;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Reads the log for pages in the same turn as for all others. What keeps it from being read is said on the page, in words. */
record PageReading(LogTurn turn) implements LogReading {

    @Override
    public CompletableFuture<String> read(Context context, Supplier<String> reading) {
        try {
            return CompletableFuture.completedFuture(turn.read(reading));
        } catch (ProblemDocument problem) {
            return CompletableFuture.failedFuture(new PageProblem(problem.status(), problem.getMessage()));
        }
    }
}
