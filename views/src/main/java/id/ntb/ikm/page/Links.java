package id.ntb.ikm.page;

import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.ProgramView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Addresses of pages. */
final class Links {

    /** What addresses of pages may ask for; all else, a token above all, is never repeated in a page. */
    static final Set<String> PARAMETERS =
            Set.of("sector", "regency", "measure", "period", "program", "edition", "commodity", "after", "map");

    private Links() {}

    static String point(Point point) {
        if (point.equals(Point.PROVINCE)) {
            return "/";
        }
        if (point.sector().equals(Point.ALL)) {
            return "/regencies/" + encoded(point.regency());
        }
        return point.regency().equals(Point.ALL)
                ? "/sectors/" + encoded(point.sector())
                : "/cells/" + encoded(point.sector()) + "/" + encoded(point.regency());
    }

    static String firms(Point point) {
        return "/firms?" + query(at(point));
    }

    static String expiring(Point point) {
        return "/expiring?" + query(at(point));
    }

    static String firm(String ikmId) {
        return "/firms/" + encoded(ikmId);
    }

    /** Why a headline figure is what it is. */
    static String why(Point point, String measure) {
        Map<String, String> parameters = at(point);
        parameters.put("measure", measure);
        return "/why?" + query(parameters);
    }

    /** The same of a figure of one month. */
    static String why(Point point, String measure, String period) {
        Map<String, String> parameters = at(point);
        parameters.put("measure", measure);
        parameters.put("period", period);
        return "/why?" + query(parameters);
    }

    /** The same of participation. */
    static String why(Point point, String measure, ProgramView row) {
        Map<String, String> parameters = at(point);
        parameters.put("measure", measure);
        parameters.put("program", row.getProgram());
        parameters.put("edition", row.getEdition());
        if (row.getCommodity() != null) {
            parameters.put("commodity", row.getCommodity());
        }
        return "/why?" + query(parameters);
    }

    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> at(Point point) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!point.sector().equals(Point.ALL)) {
            parameters.put("sector", point.sector());
        }
        if (!point.regency().equals(Point.ALL)) {
            parameters.put("regency", point.regency());
        }
        return parameters;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
