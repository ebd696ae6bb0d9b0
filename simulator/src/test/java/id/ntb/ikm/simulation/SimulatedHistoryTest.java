package id.ntb.ikm.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.Finding;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class SimulatedHistoryTest {

    private static final ReferenceData REFERENCE = ReferenceData.load();

    private static List<SpecificRecord> events(long seed) {
        return new SimulatedHistory(REFERENCE, seed, 200, 24).events().toList();
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(events(1)).isEqualTo(events(1)).isNotEqualTo(events(2));
    }

    @Test
    void hasAllThreeTypesAndMostlyReports() {
        List<SpecificRecord> events = events(1);
        long reports = events.stream().filter(Production.class::isInstance).count();
        assertThat(events)
                .hasAtLeastOneElementOfType(Registration.class)
                .hasAtLeastOneElementOfType(Certification.class);
        assertThat(reports).isGreaterThan(events.size() * 9L / 10).isGreaterThan(200 * 24 * 95 / 100);
    }

    @Test
    void looksLikeTheProvince() {
        List<Registration> firms = new SimulatedHistory(REFERENCE, 52, 20_000, 1)
                .events()
                .filter(Registration.class::isInstance)
                .map(Registration.class::cast)
                .toList();
        long licensed = firms.stream()
                .filter(firm -> firm.getLegality() == Legality.LICENSED)
                .count();
        long inLombokTimur =
                firms.stream().filter(firm -> firm.getRegency().equals("5203")).count();
        assertThat(licensed).isBetween(12_500L, 13_500L);
        assertThat(inLombokTimur).describedAs("the most people, the most firms").isGreaterThan(4_000);
    }

    @Test
    void movesClosesAndReportsLate() {
        List<SpecificRecord> events = events(1);
        assertThat(events).anySatisfy(event -> assertThat(event)
                .isInstanceOfSatisfying(
                        Registration.class, firm -> assertThat(firm.getIkmId()).doesNotStartWith(firm.getRegency())));
        assertThat(events).anySatisfy(event -> assertThat(event)
                .isInstanceOfSatisfying(
                        Registration.class, firm -> assertThat(firm.getStatus()).isEqualTo(Status.CLOSED)));
        assertThat(events)
                .anySatisfy(event -> assertThat(event).isInstanceOfSatisfying(Production.class, report -> assertThat(
                                report.getRecordedAt().atZone(EventRules.WITA))
                        .isAfter(YearMonth.parse(report.getPeriod())
                                .plusMonths(2)
                                .atDay(1)
                                .atStartOfDay(EventRules.WITA))));
    }

    @Test
    void repeatsSomeReports() {
        List<SpecificRecord> events = events(1);
        assertThat(new HashSet<>(events)).hasSizeLessThan(events.size());
    }

    @Test
    void passesTheRules() {
        EventRules rules = new EventRules(REFERENCE);
        assertThat(events(1)).allSatisfy(event -> assertThat(rules.check(event)).noneMatch(Finding::rejects));
    }

    @Test
    void goesOnAfterItsEnd() {
        SimulatedHistory history = new SimulatedHistory(REFERENCE, 1, 10, 3);
        SpecificRecord next = history.sequel().findFirst().orElseThrow();
        assertThat(history.events()).doesNotContain(next);
    }
}
