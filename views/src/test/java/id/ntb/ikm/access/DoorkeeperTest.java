package id.ntb.ikm.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {

    private final TestAccess tokens = new TestAccess();
    private final String good = tokens.token(Role.OFFICE, "5202");
    private final AtomicLong nanos = new AtomicLong();
    private final Doorkeeper doorkeeper = new Doorkeeper(tokens.onThisMachine(), nanos::get);

    private static Visit from(String address, String token) {
        return new Visit(address, false, Optional.ofNullable(token));
    }

    private static int statusOf(ThrowingCallable call) {
        Refusal[] thrown = new Refusal[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> thrown[0] = refusal);
        return thrown[0].status();
    }

    @Test
    void knowsWhoATokenIsFor() {
        Principal principal = doorkeeper.recognise(from("203.0.113.7", good)).orElseThrow();
        assertThat(principal.role()).isEqualTo(Role.OFFICE);
        assertThat(principal.maySeeFirmsOf("5202")).isTrue();
        assertThat(principal.maySeeFirmsOf("5203")).isFalse();
    }

    @Test
    void knowsNobodyByATokenThatIsOver() {
        String expired = tokens.token(Role.OPERATOR, TestAccess.NOW);
        String revoked = tokens.token(Role.OPERATOR, Instant.MIN);
        Doorkeeper later = new Doorkeeper(tokens.onThisMachine(), nanos::get);
        assertThat(statusOf(() -> later.recognise(from("203.0.113.7", expired))))
                .isEqualTo(401);
        assertThat(statusOf(() -> later.recognise(from("203.0.113.7", revoked))))
                .isEqualTo(401);
    }

    @Test
    void aWrongTokenIsNoBetterOnThisMachine() {
        assertThat(statusOf(() -> doorkeeper.recognise(new Visit("127.0.0.1", true, Optional.of("ikm_guessed")))))
                .isEqualTo(401);
    }

    @Test
    void slowsDownWhoeverTriesTokensAndNobodyElseAtTheSameAddress() {
        for (int tried = 0; tried < 10; tried++) {
            String guess = "ikm_" + tried;
            assertThat(statusOf(() -> doorkeeper.recognise(from("203.0.113.7", guess))))
                    .isEqualTo(401);
        }
        assertThat(statusOf(() -> doorkeeper.recognise(from("203.0.113.7", "ikm_more"))))
                .isEqualTo(429);
        assertThat(doorkeeper.recognise(from("203.0.113.7", good))).isPresent();
        assertThat(statusOf(() -> doorkeeper.recognise(from("203.0.113.8", "ikm_more"))))
                .isEqualTo(401);
        nanos.addAndGet(Duration.ofSeconds(6).toNanos());
        assertThat(statusOf(() -> doorkeeper.recognise(from("203.0.113.7", "ikm_more"))))
                .isEqualTo(401);
    }

    @Test
    void letsNoTokenAskTooOftenFromWhereverItIsShown() {
        for (int asked = 0; asked < 3_000; asked++) {
            doorkeeper.recognise(from("203.0.113." + asked % 200, good));
        }
        assertThat(statusOf(() -> doorkeeper.recognise(from("203.0.113.250", good))))
                .isEqualTo(429);
    }

    @Test
    void letsNoAddressAskTooOften() {
        for (int asked = 0; asked < 3_000; asked++) {
            assertThat(doorkeeper.recognise(from("203.0.113.7", null))).isEmpty();
        }
        assertThat(statusOf(() -> doorkeeper.recognise(from("203.0.113.7", null))))
                .isEqualTo(429);
        assertThat(doorkeeper.recognise(from("203.0.113.8", null))).isEmpty();
    }

    @Test
    void tellsWhatOutlivesARequestWhenItsTokenIsOver() {
        Map<String, Grant> known = new HashMap<>();
        Grants changing = new Grants() {
            @Override
            public Optional<Grant> find(String hash) {
                return Optional.ofNullable(known.get(hash));
            }

            @Override
            public boolean areKnown() {
                return true;
            }
        };
        Token token = Token.random();
        known.put(token.hash(), new Grant(Principal.EVERYBODY, Instant.MAX));
        BooleanSupplier still = new Doorkeeper(Access.open().with(changing), nanos::get)
                .stillLetsIn(from("203.0.113.7", token.secret()));
        assertThat(still.getAsBoolean()).isTrue();
        known.put(token.hash(), new Grant(Principal.EVERYBODY, Instant.MIN)); // revoked
        assertThat(still.getAsBoolean()).isFalse();
    }

    @Test
    void doesNotTellATokenToBeNoneBeforeItIsKnownWhichThereAre() {
        Grants unread = new Grants() {
            @Override
            public Optional<Grant> find(String hash) {
                return Optional.empty();
            }

            @Override
            public boolean areKnown() {
                return false;
            }
        };
        Doorkeeper starting = new Doorkeeper(Access.open().with(unread), nanos::get);
        assertThat(statusOf(() -> starting.recognise(from("203.0.113.7", good))))
                .isEqualTo(503);
    }
}
