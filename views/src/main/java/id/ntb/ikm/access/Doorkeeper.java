package id.ntb.ikm.access;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows who asks by what they show, and lets nobody ask too often. */
final class Doorkeeper {

    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

    /** A page and its pictures, an hour of a dashboard's requests at once, or a thousand screens that come back together. */
    private static final int AT_ONCE = 3_000;

    private static final Duration ONE_MORE = Duration.ofMillis(5);

    private static final int BAD_TOKENS_AT_ONCE = 10;
    private static final Duration ONE_MORE_BAD_TOKEN = Duration.ofSeconds(6);

    private final Access access;
    private final RateLimit addresses;
    private final RateLimit tokens;
    private final RateLimit badTokens;

    Doorkeeper(Access access, LongSupplier nanos) {
        this.access = access;
        this.addresses = new RateLimit(AT_ONCE, ONE_MORE, nanos);
        this.tokens = new RateLimit(AT_ONCE, ONE_MORE, nanos);
        this.badTokens = new RateLimit(BAD_TOKENS_AT_ONCE, ONE_MORE_BAD_TOKEN, nanos);
    }

    /**
     * Who asks.
     *
     * @throws Refusal where a token is none, or somebody asks too often
     */
    Optional<Principal> recognise(Visit visit) {
        if (!visit.fromHere()) { // whoever is on the machine has other means to keep it busy
            limit(addresses, visit.address(), "too many requests from your address");
        }
        return visit.token().isPresent()
                ? Optional.of(byToken(visit.token().get(), visit))
                : access.withoutToken().filter(somebody -> visit.fromHere());
    }

    private Principal byToken(String token, Visit visit) {
        String hash = Token.hash(token);
        Optional<Grant> grant = inForce(hash);
        if (grant.isPresent()) {
            limit(tokens, hash, "too many requests with this token");
            return grant.get().principal();
        }
        throw unknown(visit);
    }

    private Optional<Grant> inForce(String hash) {
        return access.ofThisRun()
                .find(hash)
                .or(() -> access.onRecord().find(hash))
                .filter(found -> !found.isOver(access.clock().instant()));
    }

    /** Tells at any later moment whether what was shown is still good. */
    BooleanSupplier stillLetsIn(Visit visit) {
        return visit.token()
                .map(Token::hash)
                .<BooleanSupplier>map(hash -> () -> inForce(hash).isPresent())
                .orElse(() -> true);
    }

    /**
     * Slows down whoever tries tokens, and no one else at the same address: a program there with a token that has expired must not lock out
     * the whole office.
     */
    private RuntimeException unknown(Visit visit) {
        if (!access.onRecord().areKnown()) {
            return Refusal.notKnownYet();
        }
        limit(badTokens, visit.address(), "too many tokens that are not valid from your address");
        LOG.warn("a token that is not valid was shown from {}", visit.address());
        return Refusal.badToken();
    }

    private static void limit(RateLimit limit, String who, String what) {
        limit.take(who).ifPresent(wait -> {
            throw Refusal.tooMany(what, wait);
        });
    }

    /** Whether a token is what is missing where nobody was recognised. */
    Refusal missing(Visit visit) {
        return Refusal.tokenNeeded(visit.fromHere() && access.withoutToken().isPresent());
    }
}
