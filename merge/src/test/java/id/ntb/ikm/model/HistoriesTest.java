package id.ntb.ikm.model;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.Rule;
import id.ntb.ikm.rule.Severity;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Laws are worth what their histories reach: a large one has to show every measure and every doubt. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoriesTest {

    private final ReferenceData reference = ReferenceData.load();
    private final History history = new Histories(reference).draw(new Random(5202), 250, 2_500);
    private final Map<String, SpecificRecordBase> rows =
            new ReferenceModel(reference).rows(history.events(), history.today());
    private final Map<String, String> province = Rows.facts(rows.get("province 52"));

    @Test
    void areOfTheSizeOfADistrict() {
        assertThat(history.events()).hasSizeGreaterThanOrEqualTo(2_000);
        assertThat(history.events().stream().map(Events::ikmId).collect(toSet()))
                .hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void reachEveryMeasure() {
        assertThat(province).doesNotContainValue("0").doesNotContainValue("null");
    }

    @Test
    void reachEveryDoubt() {
        assertThat(province)
                .containsKeys("flags.EVENT_ID_REUSED", "flags.PIRT_REGENCY_DIFFERS")
                .containsKeys("flags.NIB_SHARED", "flags.OWNER_SHARED")
                .containsKeys("flags.CLOSED_AS_DUPLICATE", "flags.CLOSED_AS_ERROR");
        assertThat(Arrays.stream(Rule.values())
                        .filter(rule -> rule.severity() == Severity.FLAG)
                        .map(rule -> "flags." + rule.name()))
                .isSubsetOf(province.keySet());
    }

    @Test
    void reachEverySectorAndTheUnregistered() {
        assertThat(reference.sectors().keySet())
                .allSatisfy(sector -> assertThat(factsOf(sector)).doesNotContainEntry("units", "0"));
        assertThat(factsOf("UNMAPPED")).doesNotContainEntry("units", "0");
        assertThat(factsOf("UNREGISTERED")).containsEntry("units", "0").doesNotContainEntry("last12.valueIdr", "0");
    }

    private Map<String, String> factsOf(String sector) {
        return Rows.facts(rows.get("sector " + sector));
    }
}
