package id.ntb.ikm.topology;

import static id.ntb.ikm.topology.Sample.halal;
import static id.ntb.ikm.topology.Sample.production;
import static id.ntb.ikm.topology.Sample.registration;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.Account;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.ProductionView;
import id.ntb.ikm.view.ProgramView;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IkmTopologyTest {

    private static final String FIRM = "5202-000001";

    @TempDir
    private Path stateDirectory;

    @ParameterizedTest
    @EnumSource
    void showsAFirmInEveryView(StoreKind stores) throws Exception {
        try (TopologyFixture pipeline = new TopologyFixture(stores, stateDirectory)) {
            pipeline.publish(registration(FIRM, "5202"));
            pipeline.publish(halal(FIRM, "5202"));
            pipeline.publish(production(FIRM, "5202", "2025-05", 1_000_000));
            pipeline.settle();

            IkmView province = pipeline.row(Topics.VIEW_PROVINCE, "52", IkmView.class);
            assertThat(province.getUnits()).isEqualTo(1);
            assertThat(province.getWorkersFemale()).isEqualTo(3);
            assertThat(province.getCertificates()).containsExactlyEntriesOf(Map.of("HALAL", 1L));
            assertThat(province.getReporting().getExpectedUnits()).isEqualTo(1);
            assertThat(province.getReporting().getOnTimeUnits()).isEqualTo(1);
            assertThat(pipeline.row(Topics.VIEW_CELL, "KIMIA_FARMASI|5202", IkmView.class)
                            .getUnits())
                    .isEqualTo(1);
            assertThat(pipeline.row(Topics.VIEW_SECTOR, "PANGAN", IkmView.class).getUnits())
                    .isZero();
            ProductionView month = pipeline.row(Topics.VIEW_PRODUCTION, "*|5202|2025-05", ProductionView.class);
            assertThat(month.getCommodities().get(0).getQuantity()).isEqualByComparingTo("12.5");
            ProgramView program = pipeline.row(Topics.VIEW_PROGRAM, "*|*|JPS_GEMILANG|3|TEH_KELOR", ProgramView.class);
            assertThat(program.getWorkers()).isEqualTo(5);
            IkmProfile profile = pipeline.row(Topics.VIEW_PROFILE, FIRM, IkmProfile.class);
            assertThat(profile.getLatestProduction().getValueIdr()).isEqualTo(1_000_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProfileDoesNotGrowWithTheMonthsThatAFirmReports(StoreKind stores) throws Exception {
        try (TopologyFixture pipeline = new TopologyFixture(stores, stateDirectory)) {
            pipeline.publish(registration(FIRM, "5202"));
            pipeline.publish(production(FIRM, "5202", "2025-05", 1_000_000));
            pipeline.settle();
            IkmProfile young = pipeline.row(Topics.VIEW_PROFILE, FIRM, IkmProfile.class);
            YearMonth last = YearMonth.of(2025, 4);
            for (int months = 0; months < 100; months++) {
                pipeline.publish(
                        production(FIRM, "5202", last.minusMonths(months).toString(), 500));
            }
            pipeline.settle();
            assertThat(pipeline.row(Topics.VIEW_PROFILE, FIRM, IkmProfile.class))
                    .isEqualTo(young);
            assertThat(pipeline.row(Topics.VIEW_PRODUCTION, "*|5202|2017-01", ProductionView.class)
                            .getValueIdr())
                    .isEqualTo(500);
        }
    }

    @ParameterizedTest
    @EnumSource
    void movesAFirmWithoutCountingItTwice(StoreKind stores) throws Exception {
        try (TopologyFixture pipeline = new TopologyFixture(stores, stateDirectory)) {
            pipeline.publish(registration(FIRM, "5202"));
            pipeline.publish(production(FIRM, "5202", "2025-02", 500));
            pipeline.settle();
            Registration moved = registration(FIRM, "5202");
            moved.setRegency("5271");
            moved.setEffectiveFrom(LocalDate.parse("2025-03-15"));
            moved.setRecordedAt(Instant.parse("2025-06-02T02:00:00Z"));
            pipeline.publish(moved);
            pipeline.settle();

            assertThat(pipeline.row(Topics.VIEW_REGENCY, "5202", IkmView.class).getUnits())
                    .isZero();
            assertThat(pipeline.row(Topics.VIEW_REGENCY, "5271", IkmView.class).getUnits())
                    .isEqualTo(1);
            assertThat(pipeline.row(Topics.VIEW_PRODUCTION, "*|5202|2025-02", ProductionView.class)
                            .getValueIdr())
                    .isEqualTo(500);
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsProductionOfAnUnknownFirmUntilItIsRegistered(StoreKind stores) throws Exception {
        try (TopologyFixture pipeline = new TopologyFixture(stores, stateDirectory)) {
            pipeline.publish(production(FIRM, "5202", "2025-02", 500));
            pipeline.settle();
            assertThat(pipeline.row(Topics.VIEW_PRODUCTION, "UNREGISTERED|5202|2025-02", ProductionView.class)
                            .getValueIdr())
                    .isEqualTo(500);
            pipeline.publish(registration(FIRM, "5202"));
            pipeline.settle();
            assertThat(pipeline.row(Topics.VIEW_PRODUCTION, "UNREGISTERED|5202|2025-02", ProductionView.class)
                            .getValueIdr())
                    .isZero();
            assertThat(pipeline.row(Topics.VIEW_PRODUCTION, "KIMIA_FARMASI|5202|2025-02", ProductionView.class)
                            .getValueIdr())
                    .isEqualTo(500);
        }
    }

    @ParameterizedTest
    @EnumSource
    void letsACertificateLapseAtMidnight(StoreKind stores) throws Exception {
        try (TopologyFixture pipeline = new TopologyFixture(stores, stateDirectory)) {
            pipeline.publish(registration(FIRM, "5202"));
            var certificate = halal(FIRM, "5202");
            certificate.setValidUntil(Sample.TODAY);
            pipeline.publish(certificate);
            pipeline.settle();
            assertThat(pipeline.row(Topics.VIEW_PROVINCE, "52", IkmView.class).getCertifiedUnits())
                    .isEqualTo(1);
            pipeline.today(Sample.TODAY.plusDays(1));
            pipeline.settle();
            IkmView province = pipeline.row(Topics.VIEW_PROVINCE, "52", IkmView.class);
            assertThat(province.getCertifiedUnits()).isZero();
            assertThat(province.getAsOf()).isEqualTo(Sample.TODAY.plusDays(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void removesAProgrammeThatNobodyIsInAnyMore(StoreKind stores) throws Exception {
        try (TopologyFixture pipeline = new TopologyFixture(stores, stateDirectory)) {
            pipeline.publish(registration(FIRM, "5202"));
            pipeline.settle();
            String key = "KIMIA_FARMASI|5202|JPS_GEMILANG|3|TEH_KELOR";
            assertThat(pipeline.row(Topics.VIEW_PROGRAM, key, ProgramView.class))
                    .isNotNull();
            Registration corrected = registration(FIRM, "5202");
            corrected.setRecordedAt(Instant.parse("2025-06-02T02:00:00Z"));
            corrected.setEnrolments(List.of());
            pipeline.publish(corrected);
            pipeline.settle();
            assertThat(pipeline.row(Topics.VIEW_PROGRAM, key, ProgramView.class))
                    .isNull();
            assertThat(pipeline.version().getRows()).containsEntry(Topics.VIEW_PROGRAM, 4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void flagsTwoFirmsWithOneNib(StoreKind stores) throws Exception {
        try (TopologyFixture pipeline = new TopologyFixture(stores, stateDirectory)) {
            pipeline.publish(registration(FIRM, "5202"));
            pipeline.publish(registration("5271-000001", "5271"));
            pipeline.settle();
            assertThat(pipeline.row(Topics.VIEW_REGENCY, "5271", IkmView.class).getFlags())
                    .containsEntry("NIB_SHARED", 1L);
            assertThat(pipeline.row(Topics.VIEW_PROVINCE, "52", IkmView.class).getFlags())
                    .containsEntry("NIB_SHARED", 2L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void putsWhatItCannotMergeAsideAndGoesOn(StoreKind stores) throws Exception {
        try (TopologyFixture pipeline = new TopologyFixture(stores, stateDirectory)) {
            EventTopic topic = new EventTopic("5202", EventType.REGISTRATION);
            pipeline.publishBytes(topic, FIRM, "bukan avro".getBytes(StandardCharsets.UTF_8));
            pipeline.publishBytes(topic, FIRM, new byte[] {0, 0, 0, 99, 99, 1, 2, 3});
            pipeline.publishBytes(topic, FIRM, null);
            pipeline.publish(topic, registration(FIRM, "5201"));
            pipeline.publish(topic, production(FIRM, "5202", "2025-02", 500));
            pipeline.publish(topic, registration(FIRM, "5202"));
            pipeline.settle();

            assertThat(pipeline.deadLetters())
                    .extracting(letter -> text(letter.headers(), DeadLetters.CODE))
                    .containsExactly("NOT_AVRO", "SCHEMA_UNKNOWN", "NOT_AVRO", "OFFICE_NOT_TOPIC", "TYPE_NOT_TOPIC");
            assertThat(pipeline.row(Topics.VIEW_PROVINCE, "52", IkmView.class).getUnits())
                    .isEqualTo(1);
            assertThat(pipeline.version().getAccounts())
                    .containsExactly(new Account("5202", "registration", 6L, 1L, 0L, 0L, 5L));
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsEveryRecordOnce(StoreKind stores) throws Exception {
        try (TopologyFixture pipeline = new TopologyFixture(stores, stateDirectory)) {
            Registration first = registration(FIRM, "5202");
            Registration later = registration(FIRM, "5202");
            later.setRecordedAt(Instant.parse("2025-06-02T02:00:00Z"));
            pipeline.publish(later);
            pipeline.publish(first);
            pipeline.publish(later);
            pipeline.settle();
            assertThat(pipeline.version().getAccounts())
                    .containsExactly(new Account("5202", "registration", 3L, 1L, 1L, 1L, 0L));
            assertThat(pipeline.version().getPositions().get(0).getNextOffset()).isEqualTo(3);
        }
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
