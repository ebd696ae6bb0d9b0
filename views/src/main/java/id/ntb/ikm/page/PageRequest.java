package id.ntb.ikm.page;

import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.Point;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** One request for a page: what it asks for, checked, and the one snapshot that it is answered from. */
record PageRequest(
        Context context, Frame frame, CurrentViews views, Optional<ViewSnapshot> shown, ReferenceData reference) {

    static final int NOT_FOUND = 404;
    static final int FORBIDDEN = 403;
    static final int UNAVAILABLE = 503;

    private static final Set<String> WITHOUT_SECTOR = Set.of(Point.UNMAPPED, Point.UNREGISTERED);

    ViewSnapshot snapshot() {
        return shown.orElseThrow(() -> new PageProblem(UNAVAILABLE, t("problem.none")));
    }

    Words words() {
        return frame.words();
    }

    String t(String key, Object... values) {
        return frame.t(key, values);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(context.queryParam(name));
    }

    /** The point that the query names; what it does not name is summed over. */
    Point point() {
        return new Point(
                parameter("sector").map(this::sector).orElse(Point.ALL),
                parameter("regency").map(this::regency).orElse(Point.ALL));
    }

    String sector(String code) {
        if (!reference.sectors().containsKey(code) && !WITHOUT_SECTOR.contains(code)) {
            throw notFound("problem.sector", code);
        }
        return code;
    }

    String regency(String code) {
        if (!reference.regencies().containsKey(code)) {
            throw notFound("problem.regency", code);
        }
        return code;
    }

    Optional<YearMonth> period() {
        return parameter("period").map(text -> {
            try {
                return YearMonth.parse(text);
            } catch (DateTimeException e) {
                throw notFound("problem.period", text);
            }
        });
    }

    /** That there is no such thing, in words. */
    PageProblem notFound(String key, Object... values) {
        return new PageProblem(NOT_FOUND, t(key, values));
    }
}
