package id.ntb.ikm.page;

import gg.jte.html.HtmlTemplateOutput;
import id.ntb.ikm.explain.Explainer;
import id.ntb.ikm.explain.Explainers;
import id.ntb.ikm.explain.Explanation;
import id.ntb.ikm.explain.Explanation.Contributor;
import id.ntb.ikm.explain.FirmReports;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.ViewVersion;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/** Why a figure is what it is: the firms behind it, as {@code /api/v1/explain} tells them. */
final class WhyScreen implements Screen {

    private final Function<ViewVersion, FirmReports> reports;

    WhyScreen(Function<ViewVersion, FirmReports> reports) {
        this.reports = reports;
    }

    @Override
    public void render(PageRequest request, HtmlTemplateOutput output) {
        JtewhyGenerated.render(output, null, request.frame(), explain(request));
    }

    private WhyPage explain(PageRequest request) {
        Point point = request.point();
        Explainer explainer = explainer(request, new Explainers(request.snapshot(), point))
                .orElseGet(() -> request.notFound("problem.figure"));
        String measure = request.parameter("measure").orElse("");
        if (!explainer.measures().contains(measure)) {
            request.notFound("problem.measure", measure);
        }
        ContributorRows rows =
                new ContributorRows(request.parameter("after").orElse(""), contributor -> maySee(request, contributor));
        FirmReports firms = reports.apply(request.snapshot().version());
        Explanation explanation = explainer.explain(measure, request.views().profiles(), firms, rows);
        return new WhyPage(point, measure, about(request), explanation, rows);
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

    private static boolean maySee(PageRequest request, Contributor contributor) {
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
