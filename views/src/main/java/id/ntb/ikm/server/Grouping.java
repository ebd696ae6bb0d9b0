package id.ntb.ikm.server;

import id.ntb.ikm.topic.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which points of the cube a list is about; what is not named is summed over. */
enum Grouping {
    CELL(true, true),
    SECTOR(true, false),
    REGENCY(false, true),
    PROVINCE(false, false);

    private final boolean sector;
    private final boolean regency;

    Grouping(boolean sector, boolean regency) {
        this.sector = sector;
        this.regency = regency;
    }

    static Grouping of(Query query) {
        return query.value("by").map(Grouping::parse).orElse(PROVINCE);
    }

    boolean names(Point point) {
        return sector != point.sector().equals(Point.ALL)
                && regency != point.regency().equals(Point.ALL);
    }

    /** Whether lists of this kind can be narrowed down by the parameter, {@code sector} or {@code regency}. */
    boolean has(String parameter) {
        return parameter.equals("sector") ? sector : regency;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Grouping parse(String word) {
        List<Grouping> all = Arrays.asList(values());
        return all.stream()
                .filter(by -> by.word().equals(word))
                .findFirst()
                .orElseThrow(() -> ProblemDocument.badParameter(
                        "by",
                        "by must be one of "
                                + String.join(
                                        ", ", all.stream().map(Grouping::word).toList()) + ", not \"" + word + "\""));
    }
}
