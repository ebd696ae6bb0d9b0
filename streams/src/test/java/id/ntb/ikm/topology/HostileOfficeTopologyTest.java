package id.ntb.ikm.topology;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.model.Events;
import id.ntb.ikm.model.Histories;
import id.ntb.ikm.model.History;
import id.ntb.ikm.model.NeighbourLaw;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.view.Account;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law about neighbours through the whole topology, where the tenth office may publish what is no event at all. */
class HostileOfficeTopologyTest {

    private static final String TENTH = "5203";

    private final ReferenceData reference = ReferenceData.load();

    @TempDir
    private Path stateDirectory;

    @ParameterizedTest
    @CsvSource({"IN_MEMORY,1", "IN_MEMORY,2", "IN_MEMORY,3", "ROCKS_DB,4", "ROCKS_DB,5", "TRANSACTIONAL_ROCKS_DB,6"})
    void whateverItPublishesTheOthersFiguresStay(StoreKind stores, long seed) throws Exception {
        History history = new Histories(reference).drawLawless(new Random(seed), TENTH, 20, 150);
        NeighbourLaw law = new NeighbourLaw(TENTH, published -> rows(stores, published));
        law.assertChangesNothing(history);
        law.assertChangesItsFirmsOnly(history);
    }

    private Map<String, SpecificRecordBase> rows(StoreKind stores, History history) throws Exception {
        Path ownDirectory = Files.createTempDirectory(stateDirectory, "state");
        try (TopologyFixture pipeline = new TopologyFixture(stores, ownDirectory)) {
            pipeline.today(history.today());
            HostilePublisher tenth = new HostilePublisher(pipeline, TENTH);
            for (SpecificRecordBase event : history.shuffled(7)) {
                if (Events.office(event).equals(TENTH)) {
                    tenth.publish(event);
                } else {
                    pipeline.publish(event);
                }
            }
            pipeline.settle();
            assertHonestEventsAreTaken(pipeline);
            return pipeline.rows();
        }
    }

    /** Else a law about their figures would hold of nothing. */
    private static void assertHonestEventsAreTaken(TopologyFixture pipeline) {
        for (Account account : pipeline.version().getAccounts()) {
            if (!account.getOffice().equals(TENTH)) {
                assertThat(account.getDeadLettered()).as("of %s", account).isZero();
            }
        }
    }
}
