package id.ntb.ikm.prepared;

import java.util.Optional;
import java.util.function.Supplier;

/** An answer that is being made, or has been: one thread makes it, and the others wait for that one. */
final class Making {

    private volatile PreparedAnswer answer;
    private boolean counted;

    synchronized PreparedAnswer take(Supplier<PreparedAnswer> maker) {
        if (answer == null) {
            answer = maker.get();
        }
        return answer;
    }

    Optional<PreparedAnswer> made() {
        return Optional.ofNullable(answer);
    }

    /** Whether it has not been counted before; from now on it has. */
    boolean count() {
        boolean first = !counted;
        counted = true;
        return first;
    }

    long countedBytes() {
        return counted ? answer.size() : 0;
    }
}
