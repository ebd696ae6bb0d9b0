package id.ntb.ikm.judge;

import java.util.Objects;
import java.util.stream.Stream;

/** The chain of causes of what was thrown. */
public final class Causes {

    /** More than any chain has that is not a circle. */
    private static final int LONGEST = 100;

    private Causes() {}

    /** The thrown itself first. */
    public static Stream<Throwable> of(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(LONGEST);
    }
}
