package id.ntb.ikm.server;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A month in a query. */
final class PeriodParameter {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private PeriodParameter() {}

    /** The month that the parameter names; empty where it is not given. */
    static Optional<YearMonth> of(String parameter, Query query) {
        return query.value(parameter).map(text -> month(parameter, text));
    }

    private static YearMonth month(String parameter, String text) {
        try {
            if (MONTH.matcher(text).matches()) {
                return YearMonth.parse(text);
            }
        } catch (DateTimeParseException e) {
            // a thirteenth month: refused below, like any other text
        }
        throw ProblemDocument.badParameter(
                parameter, parameter + " must be a month such as 2025-03 (YYYY-MM), not \"" + text + "\"");
    }
}
