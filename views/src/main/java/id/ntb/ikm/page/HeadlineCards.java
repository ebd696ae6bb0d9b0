package id.ntb.ikm.page;

import id.ntb.ikm.page.HeadlineCard.Detail;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.ProductionView;
import id.ntb.ikm.view.Reporting;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

/**
 * The figures at the top of a page. Only what the views keep by month is compared with earlier months: for licences, workers
 * and certificates they know today alone, and nothing is guessed.
 */
final class HeadlineCards {

    private final Words words;
    private final IkmView row;
    private final Months months;
    private final Point point;

    HeadlineCards(Words words, IkmView row, Months months) {
        this.words = words;
        this.row = row;
        this.months = months;
        this.point = new Point(row.getSector(), row.getRegency());
    }

    List<HeadlineCard> all() {
        return List.of(units(), month(), year(), reporting(), licensed(), certified(), workers(), enrolled());
    }

    private HeadlineCard units() {
        List<Detail> details = List.of(
                detail("card.units.dormant", "unitsDormant", count(row.getUnitsDormant())),
                detail("card.units.investment", "investmentIdr", words.in().shortRupiah(row.getInvestmentIdr())));
        long active = row.getReporting().getExpectedUnits();
        return card("units", row.getUnits(), details, activeDeltas(active));
    }

    /** Firms that were active at the end of a month are a figure of that month, so they can be compared. */
    private List<Delta> activeDeltas(long active) {
        return deltas(
                ProductionView::getExpectedUnits,
                (before, month) -> new Delta(
                        words.in().difference(active - before),
                        Long.signum(active - before),
                        words.t("delta.active", words.in().shortMonth(month))));
    }

    private HeadlineCard month() {
        Optional<ProductionView> last = months.at(months.last());
        long value = last.map(ProductionView::getValueIdr).orElse(0L);
        Reporting reporting = row.getReporting();
        Detail share = detail(
                "card.month.share",
                "reporting.reportingUnits",
                words.in().percent(reporting.getReportingUnits(), reporting.getExpectedUnits()));
        return new HeadlineCard(
                "month",
                words.t("card.month", words.in().month(months.last())),
                words.in().shortRupiah(value),
                words.in().rupiah(value),
                List.of(share),
                last.isPresent() ? deltas(ProductionView::getValueIdr, valueDelta(value)) : List.of(),
                Links.why(point, "valueIdr", months.last().toString()));
    }

    private BiFunction<Long, YearMonth, Delta> valueDelta(long value) {
        return (before, month) -> delta(before, value, words.in().shortMonth(month));
    }

    private HeadlineCard year() {
        long value = row.getLast12().getValueIdr();
        YearMonth first = months.last().minusMonths(Months.YEAR - 1L);
        String range = words.in().shortMonth(first) + " – " + words.in().shortMonth(months.last());
        List<Delta> deltas = months.yearBefore()
                .filter(before -> before > 0)
                .map(before -> List.of(delta(before, value, words.t("delta.year"))))
                .orElse(List.of());
        return new HeadlineCard(
                "year",
                words.t("card.year"),
                words.in().shortRupiah(value),
                words.in().rupiah(value),
                List.of(new Detail(range, null)),
                deltas,
                Links.why(point, "last12.valueIdr"));
    }

    private HeadlineCard reporting() {
        Reporting now = row.getReporting();
        String of = words.t("card.reporting.of", count(now.getReportingUnits()), count(now.getExpectedUnits()));
        List<Detail> details = List.of(
                new Detail(of, Links.why(point, "reporting.expectedUnits")),
                detail(
                        "card.reporting.onTime",
                        "reporting.onTimeUnits",
                        words.in().percent(now.getOnTimeUnits(), now.getExpectedUnits())));
        return new HeadlineCard(
                "reporting",
                words.t("card.reporting", words.in().month(months.last())),
                words.in().percent(now.getReportingUnits(), now.getExpectedUnits()),
                of,
                details,
                List.of(),
                Links.why(point, "reporting.reportingUnits"));
    }

    private HeadlineCard licensed() {
        return card(
                "unitsLicensed",
                row.getUnitsLicensed(),
                List.of(
                        share(row.getUnitsLicensed()),
                        detail("card.licensed.process", "unitsInProcess", count(row.getUnitsInProcess()))),
                List.of());
    }

    private HeadlineCard certified() {
        return card(
                "certifiedUnits",
                row.getCertifiedUnits(),
                List.of(
                        share(row.getCertifiedUnits()),
                        detail(
                                "card.certified.expiring",
                                "certificatesExpiring90d",
                                count(row.getCertificatesExpiring90d()))),
                List.of());
    }

    /** Explained by its two parts: the sum of both is no figure of the views. */
    private HeadlineCard workers() {
        long all = row.getWorkersMale() + row.getWorkersFemale();
        return new HeadlineCard(
                "workers",
                words.t("card.workers"),
                count(all),
                count(all),
                List.of(
                        detail(
                                "card.workers.women",
                                "workersFemale",
                                count(row.getWorkersFemale()),
                                words.in().percent(row.getWorkersFemale(), all)),
                        detail("card.workers.men", "workersMale", count(row.getWorkersMale()))),
                List.of(),
                null);
    }

    private HeadlineCard enrolled() {
        return card(
                "enrolledUnits",
                row.getEnrolledUnits(),
                List.of(
                        share(row.getEnrolledUnits()),
                        detail("card.enrolled.workers", "enrolledWorkers", count(row.getEnrolledWorkers()))),
                List.of());
    }

    private HeadlineCard card(String measure, long value, List<Detail> details, List<Delta> deltas) {
        return new HeadlineCard(
                measure,
                words.t("card." + measure),
                count(value),
                count(value),
                details,
                deltas,
                Links.why(point, measure));
    }

    private Detail share(long part) {
        return new Detail(words.t("card.share", words.in().percent(part, row.getUnits())), null);
    }

    private Detail detail(String text, String measure, Object... values) {
        return new Detail(words.t(text, values), Links.why(point, measure));
    }

    private String count(long number) {
        return words.in().count(number);
    }

    /** Against the month before and the same month of the year before, where the views have them. */
    private List<Delta> deltas(ToLongFunction<ProductionView> figure, BiFunction<Long, YearMonth, Delta> make) {
        List<Delta> deltas = new ArrayList<>();
        for (YearMonth month :
                List.of(months.last().minusMonths(1), months.last().minusMonths(Months.YEAR))) {
            months.at(month)
                    .map(figure::applyAsLong)
                    .filter(before -> before > 0)
                    .ifPresent(before -> deltas.add(make.apply(before, month)));
        }
        return deltas;
    }

    private Delta delta(long before, long now, String since) {
        return new Delta(words.in().change(before, now), Long.compare(now, before), words.t("delta.since", since));
    }
}
