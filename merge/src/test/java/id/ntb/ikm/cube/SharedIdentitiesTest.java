package id.ntb.ikm.cube;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.model.Draw;
import id.ntb.ikm.model.Property;
import id.ntb.ikm.model.Shrinkers;
import id.ntb.ikm.topic.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SharedIdentitiesTest {

    private static final int MOST_PUTS = 40;
    private static final List<String> FIRMS = List.of("a", "b", "c", "d");
    private static final List<Point> CELLS = List.of(new Point("PANGAN", "5201"), new Point("PANGAN", "5202"));
    private static final List<String> VALUES = List.of("1", "2");

    private record Put(String ikmId, Optional<Claim> claim) {}

    @RegisterExtension
    final Property<List<Put>> puts = new Property<>(
            500,
            SharedIdentitiesTest::drawPuts,
            Shrinkers.lists(Shrinkers.simplest(allPuts().toArray(new Put[0]))));

    @Test
    void flagsWhatANaiveCountFlags() throws Exception {
        puts.holds(SharedIdentitiesTest::assertFlagsWhatANaiveCountFlags);
    }

    @Test
    void flagsWhatANaiveCountFlagsAfterNoneOneOrTwo() {
        assertFlagsWhatANaiveCountFlags(List.of());
        for (Put first : allPuts()) {
            assertFlagsWhatANaiveCountFlags(List.of(first));
            for (Put second : allPuts()) {
                assertFlagsWhatANaiveCountFlags(List.of(first, second));
            }
        }
    }

    private static void assertFlagsWhatANaiveCountFlags(List<Put> puts) {
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
    @Test
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

    private static List<Put> drawPuts(Random random) {
        Draw draw = new Draw(random);
        return draw.listOf(draw.below(MOST_PUTS + 1), () -> new Put(draw.of(FIRMS), drawClaim(draw)));
    }

    private static Optional<Claim> drawClaim(Draw draw) {
        return draw.oneIn(5)
                ? Optional.empty()
                : Optional.of(new Claim(draw.of(CELLS), drawValue(draw), drawValue(draw)));
    }

    private static String drawValue(Draw draw) {
        return draw.oneIn(5) ? null : draw.of(VALUES);
    }

    /** Those that claim least come first. */
    private static List<Put> allPuts() {
        List<Put> all = new ArrayList<>();
        FIRMS.forEach(firm -> all.add(new Put(firm, Optional.empty())));
        for (String nib : Arrays.asList(null, "1", "2")) {
            for (String owner : Arrays.asList(null, "1", "2")) {
                for (Point cell : CELLS) {
                    FIRMS.forEach(firm -> all.add(new Put(firm, Optional.of(new Claim(cell, nib, owner)))));
                }
            }
        }
        return all;
    }
}
