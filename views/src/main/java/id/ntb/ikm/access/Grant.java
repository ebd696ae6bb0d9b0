package id.ntb.ikm.access;

import id.ntb.ikm.control.AccessToken;
import java.time.Instant;
import java.util.Set;

/**
 * What a token opens, and for how long.
 *
 * @param expiresAt from then on, nothing
 */
public record Grant(Principal principal, Instant expiresAt) {

    /**
     * What a token on record opens.
     *
     * @throws IllegalArgumentException when its role is none that this release knows
     */
    static Grant of(AccessToken token) {
        Scope scope = token.getWholeProvince() ? Scope.PROVINCE : Scope.of(Set.copyOf(token.getRegencies()));
        Instant end = token.getRevokedAt() == null ? token.getExpiresAt() : Instant.MIN;
        return new Grant(new Principal(token.getName(), Role.valueOf(token.getRole()), scope), end);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
