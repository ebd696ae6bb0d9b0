package id.ntb.ikm.prepared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The answers that were asked for since the current version came, bounded in number and bytes. What several want at once is made once, and
 * the others wait for it. Safe for use by many threads.
 */
public final class PreparedAnswers {

    private static final int MOST_ANSWERS = 1_024;
    private static final long MOST_BYTES = 64L << 20;

    private final int mostAnswers;
    private final long mostBytes;
    /** Those used last are last. */
    private final Map<PreparedKey, Making> answers = new LinkedHashMap<>(64, 0.75f, true);

    private long bytes;

    public PreparedAnswers() {
        this(MOST_ANSWERS, MOST_BYTES);
    }

    PreparedAnswers(int mostAnswers, long mostBytes) {
        this.mostAnswers = mostAnswers;
        this.mostBytes = mostBytes;
    }

    /** The answer, if it is here. */
    public Optional<PreparedAnswer> find(PreparedKey key) {
        Making making;
        synchronized (answers) {
            making = answers.get(key);
        }
        return Optional.ofNullable(making).flatMap(Making::made);
    }

    /**
     * The answer; made by the first who asks, and kept unless that fails.
     *
     * @param maker is asked again by each of those who waited, where it fails
     */
    public PreparedAnswer get(PreparedKey key, Supplier<PreparedAnswer> maker) {
        Making making;
        synchronized (answers) {
            making = answers.computeIfAbsent(key, k -> new Making());
        }
        try {
            PreparedAnswer answer = making.take(maker);
            keep(key, making, answer);
            return answer;
        } catch (RuntimeException e) {
            forget(key, making);
            throw e;
        }
    }

    /** Drops everything, as a newer version is shown. */
    public void clear() {
        synchronized (answers) {
            answers.clear();
            bytes = 0;
        }
    }

    /** Counts it once, unless it was dropped while it was made. */
    private void keep(PreparedKey key, Making making, PreparedAnswer answer) {
        synchronized (answers) {
            if (answers.get(key) == making && making.count()) {
                bytes += answer.size();
                shrink();
            }
        }
    }

    private void shrink() {
        var oldest = answers.values().iterator();
        while ((bytes > mostBytes || answers.size() > mostAnswers) && oldest.hasNext()) {
            bytes -= oldest.next().countedBytes();
            oldest.remove();
        }
    }

    private void forget(PreparedKey key, Making making) {
        synchronized (answers) {
            answers.remove(key, making);
        }
    }
}
