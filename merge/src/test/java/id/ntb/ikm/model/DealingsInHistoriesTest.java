package id.ntb.ikm.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.reference.ReferenceData;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Laws about offices are worth what their histories reach: hand-overs and strangers of every kind, in large and in small. */
class DealingsInHistoriesTest {

    private static final int FIRMS = 250;
    private static final int SMALL = 1_000;

    private final Histories histories = new Histories(ReferenceData.load());

    @Test
    void oneInAHundredFirmsOfADistrictShowsEachKind() {
        Map<String, Long> found = Dealings.of(List.of(histories.draw(new Random(5202), FIRMS, 2_500)));
        assertThat(found).allSatisfy((kind, firms) -> assertThat(firms).as(kind).isGreaterThanOrEqualTo(FIRMS / 100));
    }

    @Test
    void oneInTwoHundredSmallHistoriesShowsEachKind() {
        Random random = new Random(5203);
        List<History> few =
                Stream.generate(() -> histories.drawFew(random)).limit(SMALL).toList();
        assertThat(Dealings.of(few))
                .allSatisfy((kind, firms) -> assertThat(firms).as(kind).isGreaterThanOrEqualTo(SMALL / 200));
    }

    @Test
    void aHostileOfficeIsAStrangerToSomeFirmsAndInChargeOfOthers() {
        History history = histories.drawHostile(new Random(5204), "5203", FIRMS, 2_500);
        Neighbours neighbours = new Neighbours(history, "5203");
        assertThat(neighbours.excepted())
                .hasSizeBetween(FIRMS / 20, FIRMS / 2)
                .anyMatch(ikmId -> ikmId.startsWith("5203"))
                .anyMatch(ikmId -> !ikmId.startsWith("5203"));
        assertThat(Dealings.of(List.of(neighbours.only(neighbours::isAboutOthers))))
                .allSatisfy((kind, firms) -> assertThat(firms).as(kind).isPositive());
    }
}
