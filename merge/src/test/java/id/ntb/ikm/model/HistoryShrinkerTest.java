package id.ntb.ikm.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.reference.ReferenceData;
import java.util.List;
import java.util.Random;
import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.Test;

/** Thousands of events come down to those few, and to what of them matters. */
class HistoryShrinkerTest {

    private final Histories histories = new Histories(ReferenceData.load());
    private final History history = histories.draw(new Random(5202), 250, 2_500);
    private final Shrinker<History> shrinker = new HistoryShrinker(histories::accepted);

    @Test
    void whatFailsByOneAmountIsOneLineOfOneReport() throws Exception {
        History smallest =
                shrinker.smallest(history, some -> some.events().stream().anyMatch(this::sellsForMillions));
        assertThat(smallest.events()).singleElement().isInstanceOfSatisfying(Production.class, report -> {
            ProductionLine line = report.getLines().get(0);
            assertThat(report.getLines()).hasSize(1);
            assertThat(line.getValueIdr()).isEqualTo(1_000_001);
            assertThat(line.getRawMaterialIdr()).isZero();
            assertThat(line.getQuantity()).isZero();
        });
        assertThat(smallest.todays()).hasSize(1);
    }

    @Test
    void nothingIsTakenAwayThatTheRulesAskFor() throws Exception {
        History smallest =
                shrinker.smallest(history, some -> some.events().stream().anyMatch(HistoryShrinkerTest::isLicensed));
        assertThat(smallest.events()).singleElement().isInstanceOfSatisfying(Registration.class, registration -> {
            assertThat(registration.getNib()).isNotNull();
            assertThat(registration.getOwnerHash()).isNull();
            assertThat(registration.getCommodities()).isEmpty();
            assertThat(registration.getEnrolments()).isEmpty();
            assertThat(registration.getWorkersMale()).isZero();
            assertThat(histories.accepted(registration)).isTrue();
        });
    }

    @Test
    void theHistoryThatItBeganWithStays() throws Exception {
        List<SpecificRecordBase> copies =
                history.events().stream().map(Events::copyOf).toList();
        shrinker.smallest(history, some -> some.events().stream().anyMatch(this::sellsForMillions));
        assertThat(history.events()).isEqualTo(copies);
    }

    private boolean sellsForMillions(SpecificRecordBase event) {
        return event instanceof Production report
                && report.getLines().stream().anyMatch(line -> line.getValueIdr() > 1_000_000);
    }

    private static boolean isLicensed(SpecificRecordBase event) {
        return event instanceof Registration registration && registration.getLegality() == Legality.LICENSED;
    }
}
