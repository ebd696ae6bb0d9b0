package id.ntb.ikm.page;

import gg.jte.html.HtmlTemplateOutput;
import id.ntb.ikm.access.Principal;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Firms one by one, for whoever may see them. Profiles are not part of a version and may be ahead of it or behind. */
final class FirmScreens {

    /** On one page, which a browser on a small telephone has to bear. */
    static final int ROWS = 100;

    private FirmScreens() {}

    static void list(PageRequest request, HtmlTemplateOutput output) {
        Point point = allowed(request);
        String after = request.parameter("after").orElse("");
        List<IkmProfile> firms = FirmDirectory.at(
                        point,
                        request.views().profiles(),
                        request.frame().visitor().principal())
                .filter(firm -> firm.getIkmId().compareTo(after) > 0)
                .limit(ROWS + 1L)
                .toList();
        JtefirmsGenerated.render(output, null, request.frame(), point, FirmList.of(firms, ROWS));
    }

    static void one(PageRequest request, HtmlTemplateOutput output) {
        String ikmId = request.context().pathParam("ikmId");
        request.snapshot(); // before there are views, nothing is said of any firm
        Principal principal = request.frame().visitor().principal();
        IkmProfile firm = request.views()
                .profile(ikmId)
                .filter(found ->
                        principal.maySeeFirmsOf(FirmDirectory.regencyOf(found))) // nobody learns of others' firms
                .orElseThrow(() -> request.notFound("problem.firm", ikmId));
        JtefirmGenerated.render(output, null, request.frame(), firm);
    }

    static void expiring(PageRequest request, HtmlTemplateOutput output) {
        Point point = allowed(request);
        Stream<IkmProfile> firms = FirmDirectory.at(
                point, request.views().profiles(), request.frame().visitor().principal());
        List<ExpiringCertificate> rows = firms.flatMap(firm -> ExpiringCertificate.of(firm).stream())
                .sorted(Comparator.comparing(ExpiringCertificate::lastDay).thenComparing(ExpiringCertificate::ikmId))
                .toList();
        JteexpiringGenerated.render(output, null, request.frame(), point, rows);
    }

    private static Point allowed(PageRequest request) {
        Point point = request.point();
        request.snapshot();
        if (!request.frame().maySeeFirms(point)) {
            throw new PageProblem(PageRequest.FORBIDDEN, request.t("problem.scope"));
        }
        return point;
    }
}
