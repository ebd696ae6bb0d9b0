package id.ntb.ikm.page;

import io.javalin.http.Context;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Lets pages read the log when it is their turn. */
@FunctionalInterface
public interface LogReading {

    /**
     * What the reading finds, perhaps later and on another thread; fails with a {@link PageProblem} where it cannot be read now.
     *
     * @param context of who asks
     * @param reading makes the page
     */
    CompletableFuture<String> read(Context context, Supplier<String> reading);
}
