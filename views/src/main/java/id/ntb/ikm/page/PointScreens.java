package id.ntb.ikm.page;

import gg.jte.html.HtmlTemplateOutput;
import id.ntb.ikm.topic.Point;

/** The province, a regency, a sector, and the cell of both. */
final class PointScreens {

    private PointScreens() {}

    static void province(PageRequest request, HtmlTemplateOutput output) {
        render(request, Point.PROVINCE, output);
    }

    static void regency(PageRequest request, HtmlTemplateOutput output) {
        render(request, new Point(Point.ALL, request.regency(request.context().pathParam("regency"))), output);
    }

    static void sector(PageRequest request, HtmlTemplateOutput output) {
        render(request, new Point(request.sector(request.context().pathParam("sector")), Point.ALL), output);
    }

    static void cell(PageRequest request, HtmlTemplateOutput output) {
        String sector = request.sector(request.context().pathParam("sector"));
        String regency = request.regency(request.context().pathParam("regency"));
        render(request, new Point(sector, regency), output);
    }

    private static void render(PageRequest request, Point point, HtmlTemplateOutput output) {
        MapMeasure measure = MapMeasure.of(request.parameter("map").orElse(""));
        PointPage page = request.snapshot()
                .at(point)
                .map(row -> new PointPage(request.snapshot(), row, request.words(), request.reference(), measure))
                .orElseThrow(() ->
                        request.notFound("problem.row", request.words().names().point(point)));
        JtepointGenerated.render(output, null, request.frame(), page);
    }
}
