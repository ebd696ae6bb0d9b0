package id.ntb.ikm.topology;

import java.util.Objects;
import java.util.stream.Stream;

/** The chain of causes of what was thrown. */
final class Causes {

    /** More than any chain has that is not a circle. */
    private static final int LONGEST = 100;

    private Causes() {}

    /** The thrown itself first. */
    static Stream<Throwable> of(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(LONGEST);
    }
}
