package id.ntb.ikm.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who a server lets in.
 *
 * @param hosts names that the server is asked by, beside those of the loopback and the address that it listens on
 * @param withoutToken who it is that asks from this machine without a token; empty where everybody needs one
 * @param ofThisRun the tokens of this process alone
 * @param onRecord the tokens that operators have made
 */
public record Access(
        Set<String> hosts, Optional<Principal> withoutToken, Grants ofThisRun, Grants onRecord, InstantSource clock) {

    private static final Grants NONE = Grants.of(Map.of());

    public Access {
        hosts = Set.copyOf(hosts);
    }

    /** On a machine of one's own, where nobody is asked for a token. */
    public static Access open() {
        return new Access(Set.of(), Optional.of(Principal.EVERYBODY), NONE, NONE, InstantSource.system());
    }

    /** By tokens alone. */
    public static Access byToken(Set<String> hosts) {
        return new Access(hosts, Optional.empty(), NONE, NONE, InstantSource.system());
    }

    /** Whoever asks from this machine sees figures without a token, and everything with the token of this run. */
    public static Access onThisMachine(Token ofThisRun) {
        Principal operator = new Principal("the token of this run", Role.OPERATOR, Scope.PROVINCE);
        Grants run = Grants.of(Map.of(ofThisRun.hash(), new Grant(operator, Instant.MAX)));
        return new Access(Set.of(), Optional.of(Principal.THIS_MACHINE), run, NONE, InstantSource.system());
    }

    /** The same with the tokens that operators have made. */
    public Access with(Grants made) {
        return new Access(hosts, withoutToken, ofThisRun, made, clock);
    }
}
