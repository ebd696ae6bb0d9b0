package id.ntb.ikm.reader;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.view.Position;
import id.ntb.ikm.view.ViewVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ChangeOverTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-02");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-02T00:00:00Z"));
    private final ChangeOver changeOver = new ChangeOver(now::get);
    private final Optional<ViewSnapshot> shown = version("ikm1", TODAY, 10);

    @Test
    void showsWhatContainsAllThatWasSeen() {
        changeOver.begin();
        assertThat(changeOver.toShow(version("ikm2", TODAY, 10), shown)).isPresent();
    }

    @Test
    void waitsForAVersionThatContainsIt() {
        changeOver.begin();
        assertThat(changeOver.toShow(version("ikm2", TODAY, 9), shown)).isEmpty();
        assertThat(changeOver.toShow(Optional.empty(), shown)).isEmpty();
        assertThat(changeOver.toShow(version("ikm2", TODAY.minusDays(1), 11), shown))
                .as("of yesterday")
                .isEmpty();
        Optional<ViewSnapshot> next = version("ikm2", TODAY, 11);
        assertThat(changeOver.toShow(next, shown)).isEqualTo(next);
    }

    /** An operator has led readers back to a generation that nobody works on. */
    @Test
    void doesNotWaitForEver() {
        changeOver.begin();
        Optional<ViewSnapshot> behind = version("ikm0", TODAY, 9);
        assertThat(changeOver.toShow(behind, shown)).isEmpty();
        now.updateAndGet(before -> before.plus(ChangeOver.LONGEST));
        assertThat(changeOver.toShow(Optional.empty(), shown)).isEqualTo(behind);
        assertThat(changeOver.toShow(Optional.empty(), behind)).as("once").isEmpty();
    }

    @Test
    void forgetsWhatWaitedWhereThePointerMovesOn() {
        changeOver.begin();
        assertThat(changeOver.toShow(version("ikm0", TODAY, 9), shown)).isEmpty();
        changeOver.begin();
        now.updateAndGet(before -> before.plus(ChangeOver.LONGEST));
        assertThat(changeOver.toShow(Optional.empty(), shown)).isEmpty();
    }

    @Test
    void showsEveryVersionOfTheGenerationThatIsShown() {
        changeOver.begin();
        assertThat(changeOver.toShow(version("ikm1", TODAY, 3), shown)).isPresent();
        assertThat(changeOver.toShow(version("ikm1", TODAY, 3), Optional.empty()))
                .isPresent();
    }

    private static Optional<ViewSnapshot> version(String generation, LocalDate asOf, long read) {
        ViewVersion version = ViewVersion.newBuilder()
                .setGeneration(generation)
                .setVersion(1)
                .setAsOf(asOf)
                .setPublishedAt(Instant.EPOCH)
                .setRows(Map.of())
                .setPositions(List.of(new Position("ikm.5202.registration", 0, read)))
                .setAccounts(List.of())
                .setCodeVersion("test")
                .setDigest("")
                .build();
        return Optional.of(
                new ViewSnapshot(version, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), Optional.empty()));
    }
}
