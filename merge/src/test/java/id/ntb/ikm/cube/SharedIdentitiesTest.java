package id.ntb.ikm.cube;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.topic.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class SharedIdentitiesTest {

    private record Put(String ikmId, Optional<Claim> claim) {}

    @Property(tries = 500)
    void flagsWhatANaiveCountFlags(@ForAll @Size(max = 40) List<@From("puts") Put> puts) {
        SharedIdentities identities = new SharedIdentities();
        Contribution flags = new Contribution();
        Map<String, Claim> claims = new HashMap<>();
        for (Put put : puts) {
            flags.add(identities.put(put.ikmId(), put.claim()));
            put.claim().ifPresentOrElse(claim -> claims.put(put.ikmId(), claim), () -> claims.remove(put.ikmId()));
            assertThat(ContributionRecords.of(flags)).isEqualTo(ContributionRecords.of(naive(claims)));
        }
    }

    /** A number typed for thousands of firms, such as 0000000000000, once cost each of them a walk over all. */
    @Example
    void aClaimCostsTheSameHoweverManyMakeIt() {
        SharedIdentities identities = new SharedIdentities();
        AtomicInteger steps = new AtomicInteger();
        for (int i = 0; i < 20_000; i++) {
            Claim claim = new Claim(new Point("PANGAN", "52" + i % 10), "0000000000000", "owner");
            identities.put("5202-" + i, Optional.of(claim), (cell, flag, by) -> steps.incrementAndGet());
        }
        for (int i = 0; i < 20_000; i++) {
            identities.put("5202-" + i, Optional.empty(), (cell, flag, by) -> steps.incrementAndGet());
        }

        assertThat(steps.get()).isLessThan(2 * 2 * 20_000 + 10);
    }

    private static Contribution naive(Map<String, Claim> claims) {
        Contribution flags = new Contribution();
        for (Claim claim : claims.values()) {
            if (shared(claim, Claim::nib, claims)) {
                flags.tally(new SumKey.Stock(claim.cell())).add(SharedIdentities.NIB_SHARED, 1);
            }
            if (shared(claim, Claim::ownerHash, claims)) {
                flags.tally(new SumKey.Stock(claim.cell())).add(SharedIdentities.OWNER_SHARED, 1);
            }
        }
        return flags;
    }

    private static boolean shared(Claim claim, Function<Claim, String> identity, Map<String, Claim> claims) {
        String value = identity.apply(claim);
        return value != null
                && claims.values().stream()
                                .filter(other -> value.equals(identity.apply(other)))
                                .count()
                        > 1;
    }

    @Provide
    Arbitrary<Put> puts() {
        Arbitrary<Point> cells = Arbitraries.of("5201", "5202").map(regency -> new Point("PANGAN", regency));
        Arbitrary<String> values = Arbitraries.of("1", "2").injectNull(0.2);
        Arbitrary<Claim> claims = Combinators.combine(cells, values, values).as(Claim::new);
        return Combinators.combine(Arbitraries.of("a", "b", "c", "d"), claims.optional(0.8))
                .as(Put::new);
    }
}
