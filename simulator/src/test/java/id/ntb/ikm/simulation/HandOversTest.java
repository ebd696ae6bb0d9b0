package id.ntb.ikm.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.reference.ReferenceData;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

/** Firms that move go from hand to hand, as rule 12 of the merge rules wants it; some offices forget. */
class HandOversTest {

    private static final int FIRMS = 3_000;

    private final List<SpecificRecord> events =
            new SimulatedHistory(ReferenceData.load(), 52, FIRMS, 12).events().toList();

    private <T> List<T> all(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private Map<String, Registration> handOvers() {
        return all(Registration.class).stream()
                .filter(event -> !event.getOffice().equals(event.getRegency()))
                .collect(Collectors.toMap(Registration::getIkmId, event -> event, (a, b) -> b, TreeMap::new));
    }

    /** Firms about which another office than the first says something, though nobody handed them over. */
    private Set<String> forgotten(Map<String, Registration> handOvers) {
        Set<String> forgotten = new HashSet<>();
        for (SpecificRecord event : events) {
            String ikmId = event.get(1).toString();
            if (!ikmId.startsWith(event.get(2).toString())) {
                forgotten.add(ikmId);
            }
        }
        forgotten.removeAll(handOvers.keySet());
        return forgotten;
    }

    @Test
    void areSaidByTheOldOfficeAndAnsweredByTheNewOneOnTheSameDate() {
        Map<String, Registration> handOvers = handOvers();
        assertThat(handOvers).hasSizeGreaterThan(FIRMS / 50).allSatisfy((ikmId, handOver) -> {
            assertThat(ikmId).startsWith(handOver.getOffice());
            assertThat(all(Registration.class))
                    .anyMatch(answer -> answer.getIkmId().equals(ikmId)
                            && answer.getOffice().equals(handOver.getRegency())
                            && answer.getRegency().equals(handOver.getRegency())
                            && answer.getEffectiveFrom().equals(handOver.getEffectiveFrom()));
        });
    }

    @Test
    void areForgottenNowAndThen() {
        Map<String, Registration> handOvers = handOvers();
        int forgotten = forgotten(handOvers).size();
        assertThat(forgotten).isPositive().isLessThan(handOvers.size() / 4);
    }

    /** A report counts for whoever is in charge on the last day of its month. */
    @Test
    void decideWhoReports() {
        Map<String, Registration> handOvers = handOvers();
        Set<String> forgotten = forgotten(handOvers);
        for (Production report : all(Production.class)) {
            LocalDate day = YearMonth.parse(report.getPeriod()).atEndOfMonth();
            expect(handOvers, forgotten, report.getIkmId(), report.getOffice(), day);
        }
        for (Certification statement : all(Certification.class)) {
            expect(handOvers, forgotten, statement.getIkmId(), statement.getOffice(), statement.getEffectiveFrom());
        }
    }

    private static void expect(
            Map<String, Registration> handOvers, Set<String> forgotten, String ikmId, String office, LocalDate day) {
        Registration handOver = handOvers.get(ikmId);
        boolean left = handOver != null && !day.isBefore(handOver.getEffectiveFrom());
        if (!forgotten.contains(ikmId)) {
            assertThat(office)
                    .as("%s on %s", ikmId, day)
                    .isEqualTo(left ? handOver.getRegency() : ikmId.substring(0, 4));
        }
    }
}
