package id.ntb.ikm.operator;

import id.ntb.ikm.rule.EventRules;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A moment as operators state it: exactly, or as the end of a day in the province. */
final class MomentConverter implements ITypeConverter<Instant> {

    private static final int DATE_LENGTH = "2025-12-31".length();

    @Override
    public Instant convert(String text) {
        try {
            return text.length() == DATE_LENGTH ? endOf(LocalDate.parse(text)) : Instant.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + text
                    + "' is neither a moment such as 2025-12-31T15:59:59Z or 2025-12-31T23:59:59+08:00 nor a date");
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(EventRules.WITA).toInstant().minusMillis(1);
    }
}
