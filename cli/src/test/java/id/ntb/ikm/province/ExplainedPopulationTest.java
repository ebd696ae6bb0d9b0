package id.ntb.ikm.province;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.explain.Explainer;
import id.ntb.ikm.explain.Explainers;
import id.ntb.ikm.explain.Explanation;
import id.ntb.ikm.explain.FirmReports;
import id.ntb.ikm.explain.MergedReports;
import id.ntb.ikm.history.ReportLog;
import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.Source;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.topology.Population;
import id.ntb.ikm.topology.TopologyFixture;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.ProductionView;
import id.ntb.ikm.view.ProgramView;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the topology publishes about firms explains every number that it publishes about points. */
class ExplainedPopulationTest {

    private static final int FIRMS = 120;

    @TempDir
    private Path stateDirectory;

    private final Set<String> nonzero = new HashSet<>();
    private final NavigableMap<YearMonth, List<Production>> reports = new TreeMap<>();
    private final List<Registration> registrations = new ArrayList<>();
    private final FirmReports merged = new MergedReports(ReferenceData.load(), new Published());
    private final SortedMap<String, IkmProfile> profiles = new TreeMap<>();
    private TopologyFixture pipeline;
    private ViewSnapshot snapshot;

    @BeforeEach
    void publish() throws Exception {
        pipeline = new TopologyFixture(StoreKind.IN_MEMORY, stateDirectory);
        Population.events(20_250_615L, FIRMS).forEach(event -> {
            pipeline.publish(event);
            if (event instanceof Production report) {
                reports.computeIfAbsent(YearMonth.parse(report.getPeriod()), month -> new ArrayList<>())
                        .add(report);
            } else if (event instanceof Registration registration) {
                registrations.add(registration);
            }
        });
        pipeline.settle();
        assertThat(pipeline.deadLetters()).isEmpty();
        pipeline.rows(Topics.VIEW_PROFILE, IkmProfile.class)
                .forEach(profile -> profiles.put(profile.getIkmId(), profile));
        snapshot = new TestSnapshots()
                .published(headlines())
                .published(pipeline.rows(Topics.VIEW_PRODUCTION, ProductionView.class))
                .published(pipeline.rows(Topics.VIEW_PROGRAM, ProgramView.class))
                .snapshot(1);
    }

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void everyHeadlineFigureIsTheSumOfWhatTheFirmsAdd() {
        headlines()
                .forEach(row -> assertExplained(
                        row, at(row.getSector(), row.getRegency()).headline()));
        assertThat(nonzero)
                .contains("units", "unitsClosed", "unitsDormant", "investmentIdr", "certificates.HALAL")
                .contains(
                        "certificatesExpiring90d",
                        "enrolledWorkers",
                        "flags.NIB_SHARED",
                        "flags.OWNER_SHARED",
                        "flags.KBLI_LENGTH",
                        "flags.CLOSED_AS_ERROR")
                .contains("last12.rawMaterialIdr", "reporting.expectedUnits", "reporting.onTimeUnits");
    }

    @Test
    void everyProductionFigureIsTheSumOfWhatTheFirmsAdd() {
        for (ProductionView row : pipeline.rows(Topics.VIEW_PRODUCTION, ProductionView.class)) {
            assertExplained(row, at(row.getSector(), row.getRegency()).production(YearMonth.parse(row.getPeriod())));
        }
        assertThat(nonzero)
                .contains("expectedUnits", "valueIdr", "channels.EXPORT", "commodities.KOPI.KG.quantity")
                .contains("commodities.KOPI.KG.valueIdr");
    }

    @Test
    void everyProgrammeFigureIsTheSumOfWhatTheFirmsAdd() {
        for (ProgramView row : pipeline.rows(Topics.VIEW_PROGRAM, ProgramView.class)) {
            assertExplained(
                    row,
                    at(row.getSector(), row.getRegency())
                            .program(row.getProgram(), row.getEdition(), row.getCommodity()));
        }
        assertThat(nonzero).containsExactlyInAnyOrder("units", "workers");
    }

    private Explainers at(String sector, String regency) {
        return new Explainers(snapshot, new Point(sector, regency));
    }

    private void assertExplained(SpecificRecord row, Optional<Explainer> found) {
        Explainer explainer = found.orElseThrow();
        for (String measure : explainer.measures()) {
            Explanation explanation = explainer.explain(measure, profiles, merged, firm -> {});
            assertThat(explanation.sum()).as("%s of %s", measure, row).isEqualByComparingTo(explanation.number());
            if (explanation.number().signum() != 0) {
                nonzero.add(measure);
            }
        }
    }

    /** What the offices have published. */
    private final class Published implements ReportLog {
        @Override
        public void forEach(PeriodRange months, BiConsumer<Production, Source> action) {
            reports.subMap(months.from(), true, months.to(), true)
                    .values()
                    .forEach(month -> month.forEach(report -> action.accept(report, new Source(0, 0))));
        }

        @Override
        public void forEachRegistration(Consumer<Registration> action) {
            registrations.forEach(action);
        }
    }

    private List<IkmView> headlines() {
        return Stream.of(Topics.VIEW_CELL, Topics.VIEW_SECTOR, Topics.VIEW_REGENCY, Topics.VIEW_PROVINCE)
                .flatMap(topic -> pipeline.rows(topic, IkmView.class).stream())
                .toList();
    }
}
