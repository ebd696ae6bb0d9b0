package id.ntb.ikm.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.kafka.streams.state.Stores;

class DueRowsTest {

    private final DueRows due = new DueRows(Stores.inMemoryKeyValueStore("due").get());

    /** Written as a text, the year 12000 comes before 2025, and each midnight found firms that were not due. */
    @Example
    void aDayInAFarYearIsNotDueYet() {
        due.put(LocalDate.of(12_000, 1, 1), "5202-000001");

        assertThat(due.upTo(LocalDate.of(2025, 12, 31))).isEmpty();
    }

    @Property(tries = 300)
    void theFirmsThatAreDueAreThoseOfDaysUpToThen(
            @ForAll @Size(max = 12) List<@From("days") LocalDate> days, @ForAll("days") LocalDate today) {
        DueRows rows = new DueRows(Stores.inMemoryKeyValueStore("due").get());
        days.forEach(day -> rows.put(day, "5202-" + day));

        assertThat(rows.upTo(today))
                .containsExactlyElementsOf(new TreeSet<>(days)
                        .headSet(today, true).stream().map(day -> "5202-" + day).collect(Collectors.toList()));
        days.forEach(day -> rows.remove(day, "5202-" + day));
        assertThat(rows.upTo(LocalDate.MAX)).isEmpty();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                        .map(LocalDate::ofEpochDay),
                Arbitraries.longs().between(-800_000, 4_000_000).map(LocalDate::ofEpochDay));
    }
}
