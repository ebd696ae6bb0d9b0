package id.ntb.ikm.topology;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.model.Histories;
import id.ntb.ikm.model.History;
import id.ntb.ikm.model.Province;
import id.ntb.ikm.model.ReferenceModel;
import id.ntb.ikm.model.Rows;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.state.StoreKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The laws again, through the whole topology: decoding, stores, sums on their way, rollup, digest. */
class TopologyLawsTest {

    private final ReferenceData reference = ReferenceData.load();

    @TempDir
    private Path stateDirectory;

    @ParameterizedTest
    @CsvSource({"IN_MEMORY,1", "IN_MEMORY,2", "IN_MEMORY,3", "ROCKS_DB,4", "ROCKS_DB,5", "TRANSACTIONAL_ROCKS_DB,6"})
    void anyOrderAnyDuplicationAndAnyStepsOfTheClockGiveTheModelsRows(StoreKind stores, long seed) throws Exception {
        Random random = new Random(seed);
        History history = new Histories(reference).draw(random, 220, 2_000);
        try (TopologyFixture pipeline = new TopologyFixture(stores, stateDirectory)) {
            for (SpecificRecordBase event : history.shuffled(seed)) {
                pipeline.publish(event);
                if (random.nextInt(100) == 0) {
                    pipeline.today(anyOf(history.todays(), random));
                    pipeline.settle();
                }
            }
            pipeline.today(history.today());
            pipeline.settle();
            assertThat(Rows.differences(
                            new ReferenceModel(reference).rows(history.events(), history.today()), pipeline.rows()))
                    .isEmpty();
            assertThat(pipeline.version().getDigest()).isEqualTo(digestOf(history));
        }
    }

    private String digestOf(History history) {
        return new Province(reference, 1, history.today())
                .apply(history.events())
                .publish()
                .digest();
    }

    private static LocalDate anyOf(List<LocalDate> days, Random random) {
        return days.get(random.nextInt(days.size()));
    }
}
