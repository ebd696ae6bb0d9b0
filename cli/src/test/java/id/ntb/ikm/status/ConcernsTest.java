package id.ntb.ikm.status;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.generation.GenerationState;
import id.ntb.ikm.layout.TopicDifference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class ConcernsTest {

    private static final Instant NOW = Instant.parse("2025-06-15T02:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private Part<List<GenerationState>> generations =
            known(List.of(generation("ikm1", true, GenerationState.State.READY, "")));
    private Part<List<OfficeStatus>> offices = known(List.of());
    private Part<DiskUse> disk = disk(50, 100);

    @Test
    void nothingIsTheMatterWhereAllIsWell() {
        offices = known(List.of(office("5201", Duration.ofDays(6)), office("52", Duration.ofDays(400))));
        assertThat(found()).isEmpty();
    }

    @Test
    void anOfficeIsSilentAfterAsManyDaysAndNeverTheProvinceItself() {
        offices = known(List.of(
                office("5201", WEEK.plusSeconds(1)),
                office("5202", WEEK),
                new OfficeStatus("5203", Optional.empty(), 0, 0, 0, 0, 0, 0),
                new OfficeStatus("52", Optional.empty(), 0, 0, 0, 0, 0, 0)));
        assertThat(found())
                .extracting(Concern::what)
                .containsExactly("office 5201 has published nothing for 7 days", "office 5203 has never published");
    }

    @Test
    void theWorstComesFirst() {
        offices = known(List.of(office("5201", Duration.ofDays(30))));
        disk = disk(9, 100);
        generations = known(List.of(
                generation("ikm1", false, GenerationState.State.FAILING, "nobody works on it"),
                generation("ikm2", true, GenerationState.State.FAILING, "nobody works on it")));
        assertThat(found())
                .extracting(Concern::urgency)
                .containsExactly(Concern.Urgency.NOW, Concern.Urgency.SOON, Concern.Urgency.LOOK, Concern.Urgency.LOOK);
        assertThat(found().get(0).what()).contains("ikm2 FAILING (live): nobody works on it");
    }

    @Test
    void aRightThatIsMissingIsNoTroubleAndASilentBrokerIs() throws Exception {
        disk = Part.of(() -> {
            throw new ClusterAuthorizationException("not allowed");
        });
        assertThat(found()).isEmpty();
        disk = Part.of(() -> {
            throw new TimeoutException("no answer");
        });
        assertThat(found()).extracting(Concern::what).containsExactly("cannot be seen: no answer");
    }

    private List<Concern> found() {
        ProvinceStatus status = new ProvinceStatus(
                NOW,
                generations,
                known(List.of()),
                offices,
                known(new RecentLetters(NOW, new TreeMap<>(), false)),
                disk,
                known(List.<TopicDifference>of()),
                known(List.of()));
        return new Concerns(status, WEEK).all();
    }

    private static GenerationState generation(String name, boolean live, GenerationState.State state, String why) {
        return new GenerationState(
                name,
                live,
                state,
                why,
                Optional.empty(),
                new TreeMap<>(),
                0,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static OfficeStatus office(String code, Duration ago) {
        return new OfficeStatus(code, Optional.of(NOW.minus(ago)), 1, 1, 0, 0, 0, 0);
    }

    private static Part<DiskUse> disk(long free, long size) {
        return known(new DiskUse(new TreeMap<>(), OptionalLong.of(free * 1000), OptionalLong.of(size * 1000)));
    }

    private static <T> Part<T> known(T value) {
        return new Part.Known<>(value);
    }
}
