package id.ntb.ikm.reader;

import id.ntb.ikm.serde.AvroTrust;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.Account;
import id.ntb.ikm.view.CommodityProduction;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.Last12;
import id.ntb.ikm.view.Position;
import id.ntb.ikm.view.ProductionView;
import id.ntb.ikm.view.ProgramView;
import id.ntb.ikm.view.Reporting;
import id.ntb.ikm.view.ViewVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Rows of the views for tests; what a test does not name has one fixed value. */
public final class TestViews {

    public static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    public static final Instant PUBLISHED_AT = Instant.parse("2025-12-31T04:05:06.789Z");

    static {
        AvroTrust.generatedClasses();
    }

    private TestViews() {}

    public static IkmView headline(Point point, long units, long version) {
        return IkmView.newBuilder()
                .setSector(point.sector())
                .setRegency(point.regency())
                .setUnits(units)
                .setUnitsDormant(0)
                .setUnitsClosed(0)
                .setUnitsLicensed(units)
                .setUnitsInProcess(0)
                .setUnitsUnlicensed(0)
                .setUnitsSmall(units)
                .setUnitsMedium(0)
                .setUnitsLarge(0)
                .setWorkersMale(units)
                .setWorkersFemale(units)
                .setInvestmentIdr(9_007_199_254_740_993L)
                .setCertifiedUnits(1)
                .setCertificates(Map.of("SPPIRT", 1L, "HALAL", 2L))
                .setCertificatesExpiring90d(0)
                .setEnrolledUnits(0)
                .setEnrolledWorkers(0)
                .setLast12(new Last12(0L, 0L))
                .setReporting(new Reporting("2025-11", 1L, 1L, 1L))
                .setVersion(version)
                .setAsOf(AS_OF)
                .build();
    }

    public static ProductionView production(Point point, String period, long valueIdr, long version) {
        return ProductionView.newBuilder()
                .setSector(point.sector())
                .setRegency(point.regency())
                .setPeriod(period)
                .setExpectedUnits(1)
                .setReportingUnits(1)
                .setOnTimeUnits(1)
                .setValueIdr(valueIdr)
                .setRawMaterialIdr(0)
                .setCommodities(List.of(new CommodityProduction("KOPI", "kg", new BigDecimal("12.500"), valueIdr)))
                .setVersion(version)
                .build();
    }

    public static ProgramView program(
            Point point, String program, String edition, String commodity, long units, long version) {
        return ProgramView.newBuilder()
                .setSector(point.sector())
                .setRegency(point.regency())
                .setProgram(program)
                .setEdition(edition)
                .setCommodity(commodity)
                .setUnits(units)
                .setWorkers(units)
                .setVersion(version)
                .build();
    }

    public static ViewVersion version(long version, Map<String, Integer> rows) {
        return ViewVersion.newBuilder()
                .setGeneration("ikm1")
                .setVersion(version)
                .setAsOf(AS_OF)
                .setPublishedAt(PUBLISHED_AT)
                .setRows(rows)
                .setPositions(List.of(new Position("ikm.5202.production", 3, 42L)))
                .setAccounts(List.of(new Account("5202", "production", 42L, 40L, 1L, 1L, 0L)))
                .setCodeVersion("0.1.0")
                .setDigest("d" + version)
                .build();
    }

    public static IkmProfile profile(String ikmId) {
        return IkmProfile.newBuilder().setIkmId(ikmId).setAsOf(AS_OF).build();
    }
}
