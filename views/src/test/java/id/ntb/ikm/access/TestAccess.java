package id.ntb.ikm.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A server's access with tokens that a test makes, at a moment that stands still. */
public final class TestAccess {

    public static final Instant NOW = Instant.parse("2025-12-31T04:00:00Z");

    private final Map<String, Grant> made = new HashMap<>();

    /** A token in force; returns its secret. */
    public String token(Role role, String... regencies) {
        return token(role, NOW.plus(Duration.ofHours(1)), regencies);
    }

    /** The same with an end. */
    public String token(Role role, Instant end, String... regencies) {
        Token token = Token.random();
        Principal principal =
                new Principal("a-" + role, role, regencies.length == 0 ? Scope.PROVINCE : Scope.of(Set.of(regencies)));
        made.put(token.hash(), new Grant(principal, end));
        return token.secret();
    }

    /** Figures for this machine without a token, as {@code ikm up} has it; knows the tokens made before. */
    public Access onThisMachine() {
        return access(Optional.of(Principal.THIS_MACHINE));
    }

    /** By tokens alone. */
    public Access byToken(String... hosts) {
        return new Access(Set.of(hosts), Optional.empty(), Grants.of(Map.of()), Grants.of(made), clock());
    }

    private Access access(Optional<Principal> withoutToken) {
        return new Access(Set.of(), withoutToken, Grants.of(Map.of()), Grants.of(made), clock());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
