package id.ntb.ikm.server;

import id.ntb.ikm.history.HistoryUnavailableException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets one request at a time read the log: that keeps a core busy, so that one is what a server can bear. */
final class LogTurn {

    private final Semaphore turn = new Semaphore(1);

    /** What the reading finds, or the reason why there is none. */
    <T> T read(Supplier<T> reading) {
        if (!turn.tryAcquire()) {
            throw ProblemDocument.busy("riwayat lain sedang dibaca; coba lagi sebentar lagi"
                    + " / another history is being read; try again shortly");
        }
        try {
            return reading.get();
        } catch (HistoryUnavailableException e) {
            throw ProblemDocument.notReady(e.getMessage());
        } finally {
            turn.release();
        }
    }
}
