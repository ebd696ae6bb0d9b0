package id.ntb.ikm.state;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * State was made by other rules than those it is opened with, so that going on would make sums of both (rule 13). Processing
 * ends on purpose: no retry and no other record changes it.
 */
public final class OtherRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN_DIGITS = 12;

    OtherRulesException(String store, String made, String present) {
        super(
                ("the state in %s was made by other rules (fingerprint %s, this release has %s), and sums are never continued"
                                + " under other rules: run `ikm up --new-generation`, which builds the next generation from the whole"
                                + " of history while readers keep the last version")
                        .formatted(store, shown(made), shown(present)));
    }

    /** The one that is the cause of a failure, if one is. */
    public static Optional<OtherRulesException> behind(Throwable failure) {
        return Stream.iterate(failure, thrown -> thrown != null, Throwable::getCause)
                .filter(OtherRulesException.class::isInstance)
                .map(OtherRulesException.class::cast)
                .findFirst();
    }

    private static String shown(String fingerprint) {
        return fingerprint.isEmpty()
                ? "unknown"
                : fingerprint.substring(0, Math.min(SHOWN_DIGITS, fingerprint.length()));
    }
}
