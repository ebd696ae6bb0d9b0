package id.ntb.ikm.page;

import id.ntb.ikm.explain.Explainer;
import id.ntb.ikm.explain.Explainers;
import id.ntb.ikm.explain.Explanation;
import id.ntb.ikm.explain.Explanation.Contributor;
import id.ntb.ikm.explain.FirmReports;
import id.ntb.ikm.topic.Point;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Which figure is asked about, found in the snapshot; to be answered as {@code /api/v1/explain} does.
 *
 * @param about the month or programme that the figure is of; empty for headline figures
 * @param after the firm that the page before ends with; empty for the first
 */
record WhyQuestion(PageRequest request, Point point, Explainer explainer, String measure, String about, String after) {

    static WhyQuestion of(PageRequest request) {
        Point point = request.point();
        Explainer explainer = explainer(request, new Explainers(request.snapshot(), point))
                .orElseThrow(() -> request.notFound("problem.figure"));
        String measure = request.parameter("measure").orElse("");
        if (!explainer.measures().contains(measure)) {
            throw request.notFound("problem.measure", measure);
        }
        String after = request.parameter("after").orElse("");
        return new WhyQuestion(request, point, explainer, measure, about(request), after);
    }

    /** The answer. */
    WhyPage page(FirmReports reports) {
        ContributorRows rows = new ContributorRows(after, this::maySee);
        Explanation explanation = explainer.explain(measure, request.views().profiles(), reports, rows);
        return new WhyPage(point, measure, about, explanation, rows);
    }

    private static Optional<Explainer> explainer(PageRequest request, Explainers rows) {
        Optional<String> program = request.parameter("program");
        if (program.isPresent()) {
            String edition = request.parameter("edition").orElse("");
            return rows.program(
                    program.get(), edition, request.parameter("commodity").orElse(null));
        }
        Optional<YearMonth> period = request.period();
        return period.isPresent() ? rows.production(period.get()) : rows.headline();
    }

    private boolean maySee(Contributor contributor) {
        String regency = request.views()
                .profile(contributor.ikmId())
                .map(FirmDirectory::regencyOf)
                .orElseGet(() -> FirmDirectory.regencyOf(contributor.ikmId()));
        return request.frame().visitor().principal().maySeeFirmsOf(regency);
    }

    private static String about(PageRequest request) {
        Names names = request.words().names();
        return request.parameter("program")
                .map(program -> String.join(
                        " · ",
                        names.program(program),
                        request.parameter("edition").orElse(""),
                        request.parameter("commodity").map(names::commodity).orElse("")))
                .or(() -> request.period().map(request.words().in()::month))
                .orElse("");
    }
}
