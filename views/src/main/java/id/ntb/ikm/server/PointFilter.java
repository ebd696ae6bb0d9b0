package id.ntb.ikm.server;

import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.topic.Point;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The points that a request is about: of one kind, and perhaps of one sector or one regency. */
final class PointFilter {

    private final Grouping by;
    private final Codes codes;
    private final Optional<String> sector;
    private final Optional<String> regency;

    PointFilter(Grouping by, Query query, Codes codes) {
        this.by = by;
        this.codes = codes;
        this.sector = applicable("sector", query).map(codes::sector);
        this.regency = applicable("regency", query).map(codes::regency);
    }

    /** In the order in which rows are listed. */
    List<Point> points(ViewSnapshot snapshot) {
        Stream<Point> all = snapshot.points().stream().filter(by::names);
        return all.filter(point -> sector.map(point.sector()::equals).orElse(true))
                .filter(point -> regency.map(point.regency()::equals).orElse(true))
                .sorted(codes.order())
                .toList();
    }

    /** Refuses a filter on what the rows are summed over: no row would say what was asked for. */
    private Optional<String> applicable(String parameter, Query query) {
        Optional<String> value = query.value(parameter);
        if (value.isPresent() && !by.has(parameter)) {
            throw ProblemDocument.badParameter(
                    parameter,
                    parameter + " does not go with by=" + by.word() + "; use by=" + parameter + " or by=cell");
        }
        return value;
    }
}
