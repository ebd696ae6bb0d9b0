package id.ntb.ikm.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the offices expect of the views, told as data: the fold and the reference model both have to agree. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioTest {

    private final ReferenceData reference = ReferenceData.load();
    private final ReferenceModel model = new ReferenceModel(reference);

    static Stream<Scenario> scenarios() {
        return new Scenarios().all();
    }

    @Test
    void coversTheStoriesOfTheOffices() {
        assertThat(scenarios()).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
        assertThat(scenarios().map(Scenario::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void tellsOfEventsThatAreAccepted(Scenario scenario) {
        EventRules rules = new EventRules(reference);
        assertThat(scenario.events().stream().flatMap(event -> rules.check(event).stream()))
                .noneMatch(finding -> finding.rule().severity() == Severity.REJECT);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void isToldTheSameByTheReferenceModel(Scenario scenario) {
        scenario.expected()
                .keySet()
                .forEach(date -> assertExpected(scenario, date, model.rows(scenario.events(), date)));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void isToldByTheFoldWhileTheDateMovesOn(Scenario scenario) {
        List<LocalDate> dates = List.copyOf(scenario.expected().keySet());
        Province province = new Province(reference, 1, dates.get(0));
        province.apply(scenario.events());
        for (LocalDate date : dates) {
            province.moveTo(date);
            assertExpected(scenario, date, province.publish().rows());
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void isToldByTheFoldWhereTheEventsArriveInReverse(Scenario scenario) {
        List<SpecificRecordBase> reversed = new ArrayList<>(scenario.events());
        Collections.reverse(reversed);
        for (LocalDate date : scenario.expected().keySet()) {
            Province province = new Province(reference, 1, date).apply(reversed);
            assertExpected(scenario, date, province.publish().rows());
        }
    }

    private static void assertExpected(Scenario scenario, LocalDate date, Map<String, SpecificRecordBase> rows) {
        Map<String, Map<String, String>> found = new TreeMap<>();
        scenario.expected()
                .get(date)
                .forEach((name, measures) -> found.put(name, Rows.look(rows, name, measures.keySet())));
        assertThat(found).as("on %s", date).isEqualTo(scenario.expected().get(date));
    }
}
