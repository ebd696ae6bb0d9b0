package id.ntb.ikm.server;

import id.ntb.ikm.history.HistoryUnavailableException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Lets one request at a time read the log: that keeps a core busy, so that one is what a server can bear. Others wait for their turn without
 * holding a thread, one for each caller: whoever asks over and over again waits behind everybody who has asked in between.
 */
final class LogTurn implements AutoCloseable {

    /** More would wait in vain: each reading may take its whole time. */
    private static final int MOST_WAITING = 16;

    /** About as long as anybody waits, and most proxies let them. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ExecutorService reader = Executors.newSingleThreadExecutor(LogTurn::thread);
    private final Set<String> callers = ConcurrentHashMap.newKeySet();

    private static Thread thread(Runnable reading) {
        Thread thread = new Thread(reading, "log-reader");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * What the reading finds, or the reason why there is none.
     *
     * @param caller who asks, as far as can be told
     */
    <T> CompletableFuture<T> read(String caller, Supplier<T> reading) {
        if (callers.size() >= MOST_WAITING) {
            throw ProblemDocument.busy("terlalu banyak yang menunggu giliran; coba lagi sebentar lagi"
                    + " / too many wait for their turn to read the log; try again shortly");
        }
        if (!callers.add(caller)) {
            throw ProblemDocument.busy("permintaan Anda yang lain masih dibaca; tunggu jawabannya"
                    + " / another request of yours still reads the log, or waits for it; wait for its answer");
        }
        Turn<T> turn = new Turn<>(reading);
        reader.execute(turn::take);
        CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .execute(turn::giveUp);
        return turn.answer.whenComplete((found, failure) -> callers.remove(caller));
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }

    /** One request's turn, which is taken or given up, whichever comes first. */
    private static final class Turn<T> {

        private final Supplier<T> reading;
        private final AtomicBoolean over = new AtomicBoolean();
        private final CompletableFuture<T> answer = new CompletableFuture<>();

        private Turn(Supplier<T> reading) {
            this.reading = reading;
        }

        private void take() {
            if (over.compareAndSet(false, true)) {
                try {
                    answer.complete(reading.get());
                } catch (HistoryUnavailableException e) {
                    answer.completeExceptionally(ProblemDocument.notReady(e.getMessage()));
                } catch (RuntimeException e) {
                    answer.completeExceptionally(e);
                }
            }
        }

        private void giveUp() {
            if (over.compareAndSet(false, true)) {
                answer.completeExceptionally(ProblemDocument.busy(
                        "riwayat lain masih dibaca; coba lagi sebentar lagi / others still read the log; try"
                                + " again shortly"));
            }
        }
    }
}
