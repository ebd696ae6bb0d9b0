package id.ntb.ikm.cube;

import static id.ntb.ikm.cube.Measures.CERTIFICATES;
import static id.ntb.ikm.cube.Measures.CERTIFICATES_EXPIRING;
import static id.ntb.ikm.cube.Measures.CERTIFIED_UNITS;
import static id.ntb.ikm.cube.Measures.ENROLLED_UNITS;
import static id.ntb.ikm.cube.Measures.ENROLLED_WORKERS;
import static id.ntb.ikm.cube.Measures.EXPECTED_CHANGE;
import static id.ntb.ikm.cube.Measures.FLAGS;
import static id.ntb.ikm.cube.Measures.INVESTMENT_IDR;
import static id.ntb.ikm.cube.Measures.ON_TIME_UNITS;
import static id.ntb.ikm.cube.Measures.RAW_MATERIAL_IDR;
import static id.ntb.ikm.cube.Measures.REPORTING_UNITS;
import static id.ntb.ikm.cube.Measures.UNITS;
import static id.ntb.ikm.cube.Measures.UNITS_CLOSED;
import static id.ntb.ikm.cube.Measures.UNITS_DORMANT;
import static id.ntb.ikm.cube.Measures.UNITS_IN_PROCESS;
import static id.ntb.ikm.cube.Measures.UNITS_LARGE;
import static id.ntb.ikm.cube.Measures.UNITS_LICENSED;
import static id.ntb.ikm.cube.Measures.UNITS_MEDIUM;
import static id.ntb.ikm.cube.Measures.UNITS_SMALL;
import static id.ntb.ikm.cube.Measures.UNITS_UNLICENSED;
import static id.ntb.ikm.cube.Measures.VALUE_IDR;
import static id.ntb.ikm.cube.Measures.WORKERS_FEMALE;
import static id.ntb.ikm.cube.Measures.WORKERS_MALE;

import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.Last12;
import id.ntb.ikm.view.Reporting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.NavigableMap;

/** Makes the headline row of a point. */
final class Headlines {

    private static final int MONTHS = 12;

    private final Cube cube;

    Headlines(Cube cube) {
        this.cube = cube;
    }

    ViewRow at(Point point, LocalDate asOf, Instant lastEventAt) {
        Tally stock = cube.stock(point);
        IkmView view = IkmView.newBuilder()
                .setSector(point.sector())
                .setRegency(point.regency())
                .setUnits(stock.get(UNITS))
                .setUnitsDormant(stock.get(UNITS_DORMANT))
                .setUnitsClosed(stock.get(UNITS_CLOSED))
                .setUnitsLicensed(stock.get(UNITS_LICENSED))
                .setUnitsInProcess(stock.get(UNITS_IN_PROCESS))
                .setUnitsUnlicensed(stock.get(UNITS_UNLICENSED))
                .setUnitsSmall(stock.get(UNITS_SMALL))
                .setUnitsMedium(stock.get(UNITS_MEDIUM))
                .setUnitsLarge(stock.get(UNITS_LARGE))
                .setWorkersMale(stock.get(WORKERS_MALE))
                .setWorkersFemale(stock.get(WORKERS_FEMALE))
                .setInvestmentIdr(stock.get(INVESTMENT_IDR))
                .setCertifiedUnits(stock.get(CERTIFIED_UNITS))
                .setCertificates(stock.breakdown(CERTIFICATES))
                .setCertificatesExpiring90d(stock.get(CERTIFICATES_EXPIRING))
                .setEnrolledUnits(stock.get(ENROLLED_UNITS))
                .setEnrolledWorkers(stock.get(ENROLLED_WORKERS))
                .setLast12(last12(point, YearMonth.from(asOf)))
                .setReporting(reporting(point, YearMonth.from(asOf).minusMonths(1)))
                .setFlags(stock.breakdown(FLAGS))
                .setVersion(0)
                .setAsOf(asOf)
                .setLastEventAt(lastEventAt)
                .build();
        return ViewRow.of(new RowKey.Headline(point), view);
    }

    private Last12 last12(Point point, YearMonth month) {
        Collection<Tally> flows =
                cube.flows(point).subMap(month.minusMonths(MONTHS), month).values();
        return new Last12(sum(flows, VALUE_IDR), sum(flows, RAW_MATERIAL_IDR));
    }

    private static long sum(Collection<Tally> tallies, Measure measure) {
        return tallies.stream().mapToLong(tally -> tally.get(measure)).sum();
    }

    private Reporting reporting(Point point, YearMonth period) {
        NavigableMap<YearMonth, Tally> flows = cube.flows(point);
        Tally flow = flows.getOrDefault(period, new Tally());
        long expected = sum(flows.headMap(period, true).values(), EXPECTED_CHANGE);
        return new Reporting(period.toString(), expected, flow.get(REPORTING_UNITS), flow.get(ON_TIME_UNITS));
    }
}
