package id.ntb.ikm.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.contribution.Standing;
import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.cube.Measures;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileContribution;
import id.ntb.ikm.view.ProfileHistory;
import id.ntb.ikm.view.ProfileRegistration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The arithmetic of explanations, on firms made by hand. */
class ExplainerTest {

    private static final Point LOTENG = new Point(Point.ALL, "5202");
    private static final Point MATARAM = new Point(Point.ALL, "5271");
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final Instant RECORDED = Instant.parse("2025-01-02T03:04:05Z");
    private static final FirmReports NO_REPORTS = (months, standings, action) -> {
        throw new AssertionError("no reports are needed");
    };

    @Test
    void aFirmThatMovedCountsWhereItIs() {
        List<IkmProfile> firms =
                List.of(firm("5202-000002", stock("5271", "units", 1)), firm("5202-000001", stock("5202", "units", 1)));
        assertThat(contributors(MATARAM, Figure.whole(1, SumComposition.stock("units")), firms))
                .containsExactly("5202-000002");
        assertThat(contributors(Point.PROVINCE, Figure.whole(2, SumComposition.stock("units")), firms))
                .containsExactly("5202-000001", "5202-000002");
    }

    @Test
    void aFirmThatMovedIsExpectedInOneRegencyEachMonth() {
        IkmProfile moved = firm(
                "5202-000001",
                flow("5202", "2025-01", "expectedChange", 1),
                flow("5202", "2025-04", "expectedChange", -1),
                flow("5271", "2025-04", "expectedChange", 1));
        Figure march = Figure.whole(1, SumComposition.expectedUnits(MARCH));
        Figure april = Figure.whole(1, SumComposition.expectedUnits(MARCH.plusMonths(1)));
        assertThat(explain(LOTENG, march, List.of(moved)).sum()).isEqualByComparingTo("1");
        assertThat(contributors(LOTENG, april, List.of(moved))).isEmpty();
        assertThat(explain(MATARAM, april, List.of(moved)).sum()).isEqualByComparingTo("1");
        assertThat(explain(Point.PROVINCE, april, List.of(moved)).sum()).isEqualByComparingTo("1");
    }

    @Test
    void certificatesCountByScheme() {
        List<IkmProfile> firms = List.of(
                firm("5202-000001", stock("5202", "certificates.HALAL", 2)),
                firm("5202-000002", stock("5202", "certificates.SPPIRT", 1)));
        Figure halal = Figure.whole(2, SumComposition.stock("certificates.HALAL"));
        assertThat(contributors(LOTENG, halal, firms)).containsExactly("5202-000001");
        assertThat(explain(LOTENG, halal, firms).complete()).isTrue();
    }

    @Test
    void aProgrammeIsToldFromItsOtherEditionsAndCommodities() {
        IkmProfile firm = firm("5202-000001", program("3", "TEH_KELOR"), program("2", "TEH_KELOR"), program("3", null));
        Composition recipe = SumComposition.program("JPS_GEMILANG", "3", null, "units");
        assertThat(explain(LOTENG, Figure.whole(1, recipe), List.of(firm)).sum())
                .isEqualByComparingTo("1");
    }

    @Test
    void firmsShareAnNibOnlyWhileBothAreUnits() {
        List<IkmProfile> firms = List.of(
                licensed("5202-000001", "5202", "ACTIVE", "1234567890123"),
                licensed("5202-000002", "5271", "DORMANT", "1234567890123"),
                licensed("5202-000003", "5202", "CLOSED", "1234567890123"),
                licensed("5202-000004", "5202", "ACTIVE", "9999999999999"));
        Figure figure = Figure.whole(2, SharedIdentityComposition.nib());
        assertThat(contributors(Point.PROVINCE, figure, firms)).containsExactly("5202-000001", "5202-000002");
        assertThat(contributors(LOTENG, figure, firms)).containsExactly("5202-000001");
        assertThat(contributors(LOTENG, figure, List.of(firms.get(0), firms.get(2))))
                .isEmpty();
    }

    @Test
    void firmsShareAnOwnerOnlyWhileBothAreUnits() {
        List<IkmProfile> firms = List.of(
                registered("5202-000001", "5202", "ACTIVE"),
                registered("5202-000002", "5271", "ACTIVE"),
                registered("5202-000003", "5202", "CLOSED"),
                registered("5202-000004", "5202", "ACTIVE"),
                registered("5202-000005", "5202", "ACTIVE"),
                registered("5202-000006", "5202", "ACTIVE"));
        List<Registration> events = List.of(
                owned("5202-000001", RECORDED, "e1", "a1"),
                owned("5202-000002", RECORDED, "e1", "a1"),
                owned("5202-000003", RECORDED, "e1", "b2"),
                owned("5202-000004", RECORDED, "e1", "b2"),
                owned("5202-000005", RECORDED, "e1", null),
                owned("5202-000006", RECORDED, "e1", null));
        assertThat(sharingAnOwner(Point.PROVINCE, firms, events)).containsExactly("5202-000001", "5202-000002");
        assertThat(sharingAnOwner(MATARAM, firms, events)).containsExactly("5202-000002");
    }

    /** The log has every registration that there ever was, in any order, and firms that nobody knows any more. */
    @Test
    void onlyRegistrationsThatHoldSayWhoOwnsAFirm() {
        List<IkmProfile> firms =
                List.of(registered("5202-000001", "5202", "ACTIVE"), registered("5202-000002", "5202", "ACTIVE"));
        List<Registration> events = List.of(
                owned("5202-000001", RECORDED, "e2", "a1"),
                owned("5202-000001", RECORDED, "e1", "former"),
                owned("5202-000001", RECORDED.minusSeconds(1), "e9", "former"),
                owned("5202-000002", RECORDED, "e1", "former"),
                owned("5202-000002", RECORDED, "e2", "a2"),
                owned("5202-000009", RECORDED, "e1", "a1"));
        assertThat(sharingAnOwner(Point.PROVINCE, firms, events)).isEmpty();
    }

    @Test
    void saysSoWhenTheFirmsAreAheadOfTheViews() {
        Explanation explanation = explain(
                LOTENG,
                Figure.whole(7, SumComposition.stock("units")),
                List.of(firm("5202-000001", stock("5202", "units", 1))));
        assertThat(explanation.number()).isEqualByComparingTo("7");
        assertThat(explanation.sum()).isEqualByComparingTo("1");
        assertThat(explanation.complete()).isFalse();
    }

    @Test
    void tellsOfEachFirmBeforeItLooksAtTheNext() {
        SortedMap<String, IkmProfile> firms = new ConcurrentSkipListMap<>();
        firms.put("5202-000001", firm("5202-000001", stock("5202", "units", 1)));
        firms.put("5202-000002", firm("5202-000002", stock("5202", "units", 1)));
        List<String> told = new ArrayList<>();
        Explanation explanation = explainer(LOTENG, Figure.whole(2, SumComposition.stock("units")))
                .explain("figure", firms, NO_REPORTS, firm -> {
                    told.add(firm.ikmId());
                    firms.remove("5202-000002");
                    firms.put("5202-000003", firm("5202-000003", stock("5202", "units", 1)));
                });
        assertThat(told).containsExactly("5202-000001", "5202-000003");
        assertThat(explanation.sum()).isEqualByComparingTo("2");
    }

    @Test
    void tellsOfEachFirmBeforeTheReportsOfTheNextAreMerged() {
        Figure value = Figure.whole(0, new ReportComposition(new PeriodRange(MARCH, MARCH), Measures.VALUE_IDR));
        List<String> told = new ArrayList<>();
        FirmReports many =
                (months, standings, action) -> IntStream.range(0, 50_000).forEach(i -> {
                    assertThat(told.size()).isEqualTo(i);
                    action.accept("5202-%06d".formatted(i), march(2));
                });
        Explanation explanation =
                explainer(LOTENG, value).explain("figure", new TreeMap<>(), many, firm -> told.add(firm.ikmId()));
        assertThat(explanation.sum()).isEqualByComparingTo("100000");
        assertThat(explanation.total()).isEqualTo(50_000);
    }

    private static Contribution march(long valueIdr) {
        Contribution added = new Contribution();
        added.tally(new SumKey.Flow(new Point("PANGAN", "5202"), MARCH)).add(Measures.VALUE_IDR, valueIdr);
        return added;
    }

    private static Explanation explain(Point point, Figure figure, List<IkmProfile> firms) {
        return explainer(point, figure).explain("figure", byIkmId(firms), NO_REPORTS, firm -> {});
    }

    private static List<String> contributors(Point point, Figure figure, List<IkmProfile> firms) {
        List<String> told = new ArrayList<>();
        explainer(point, figure).explain("figure", byIkmId(firms), NO_REPORTS, firm -> told.add(firm.ikmId()));
        return told;
    }

    private static Explainer explainer(Point point, Figure figure) {
        SortedMap<String, Figure> figures = new TreeMap<>(Map.of("figure", figure));
        return new Explainer(point, figures, figures);
    }

    private static SortedMap<String, IkmProfile> byIkmId(List<IkmProfile> firms) {
        SortedMap<String, IkmProfile> byIkmId = new TreeMap<>();
        firms.forEach(firm -> byIkmId.put(firm.getIkmId(), firm));
        return byIkmId;
    }

    private static IkmProfile firm(String ikmId, ProfileContribution... contributions) {
        return IkmProfile.newBuilder()
                .setIkmId(ikmId)
                .setAsOf(LocalDate.of(2025, 6, 15))
                .setContributions(List.of(contributions))
                .build();
    }

    private static IkmProfile licensed(String ikmId, String regency, String status, String nib) {
        IkmProfile profile = firm(ikmId);
        profile.setRegistration(ProfileRegistration.newBuilder()
                .setEffectiveFrom(SINCE)
                .setStatus(status)
                .setName("UD Contoh")
                .setRegency(regency)
                .setDistrict("Praya")
                .setKbli("10762")
                .setKbliEdition(2020)
                .setSector("PANGAN")
                .setCommodities(List.of())
                .setLegality("LICENSED")
                .setNib(nib)
                .setScale("SMALL")
                .setWorkersMale(1)
                .setWorkersFemale(1)
                .setInvestmentIdr(0)
                .setEnrolments(List.of())
                .build());
        return profile;
    }

    private static IkmProfile registered(String ikmId, String regency, String status) {
        IkmProfile profile = licensed(ikmId, regency, status, null);
        profile.setHistory(List.of(new ProfileHistory(SINCE, status, regency, "PANGAN", RECORDED, "5202")));
        return profile;
    }

    private static Registration owned(String ikmId, Instant recordedAt, String eventId, String ownerHash) {
        Registration event = new Registration();
        event.setIkmId(ikmId);
        event.setOffice("5202");
        event.setEffectiveFrom(SINCE);
        event.setRecordedAt(recordedAt);
        event.setEventId(eventId);
        event.setOwnerHash(ownerHash);
        return event;
    }

    private static List<String> sharingAnOwner(Point point, List<IkmProfile> firms, List<Registration> events) {
        FirmReports log = new FirmReports() {
            @Override
            public void forEach(
                    PeriodRange months, Function<String, Standing> standings, BiConsumer<String, Contribution> action) {
                throw new AssertionError("no reports are needed");
            }

            @Override
            public void forEachRegistration(Consumer<Registration> action) {
                events.forEach(action);
            }
        };
        List<String> told = new ArrayList<>();
        explainer(point, Figure.whole(2, SharedIdentityComposition.owner()))
                .explain("figure", byIkmId(firms), log, firm -> told.add(firm.ikmId()));
        return told;
    }

    private static ProfileContribution stock(String regency, String measure, long sum) {
        return contribution("STOCK", regency, measure, sum).build();
    }

    private static ProfileContribution flow(String regency, String period, String measure, long sum) {
        return contribution("FLOW", regency, measure, sum).setPeriod(period).build();
    }

    private static ProfileContribution program(String edition, String commodity) {
        return contribution("PROGRAM", "5202", "units", 1)
                .setProgram("JPS_GEMILANG")
                .setEdition(edition)
                .setCommodity(commodity)
                .build();
    }

    private static ProfileContribution.Builder contribution(String kind, String regency, String measure, long sum) {
        return ProfileContribution.newBuilder()
                .setKind(kind)
                .setSector("PANGAN")
                .setRegency(regency)
                .setSums(Map.of(measure, sum));
    }
}
