package id.ntb.ikm.form;

import id.ntb.ikm.privacy.ShortenedNumber;
import id.ntb.ikm.rule.Nib;
import id.ntb.ikm.topic.EventType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The certificates that a row states, one for each column of a scheme that has a number in it. All are ISSUED: a sheet
 * of the stock says what there is, not how it came about.
 */
final class CertificateReader {

    private static final Pattern ONLY_YEAR = Pattern.compile("(19|20)[0-9]{2}");

    /** The number of a P-IRT ends in the year that it expires in, and is often written after its name. */
    private static final Pattern SPPIRT = Pattern.compile("[0-9]{13}-?([0-9]{2})");

    private static final int CENTURY = 2000;

    private static final Pattern BRAND = Pattern.compile("(?i)(.*?)[\\s/(-]*(IDM[0-9]{6,9})\\)?(.*)");

    private CertificateReader() {}

    /** @param since the date of the row, for certificates that state none; absent where it could not be read */
    static void read(Field scheme, RowDraft draft, Optional<LocalDate> since) {
        String text = draft.text(scheme);
        if (Texts.isNothing(text) || text.equals("0")) {
            return;
        }
        if (isShortened(text)) {
            draft.refuse(scheme, CellReason.DIGITS_LOST.problem());
            return;
        }
        NumberAndYear stated = NumberAndYear.of(text);
        if (stated.number().chars().noneMatch(Character::isDigit)
                || ONLY_YEAR.matcher(stated.number()).matches()) {
            draft.flag(FlagReason.CERTIFICATE_WITHOUT_NUMBER);
            return;
        }
        write(scheme, draft, stated, since);
    }

    /** Without the plus it may well be the number of a certificate. */
    private static boolean isShortened(String text) {
        return text.contains("+") && ShortenedNumber.isForm(text);
    }

    private static void write(Field scheme, RowDraft draft, NumberAndYear stated, Optional<LocalDate> since) {
        if (stated.since().isEmpty()) {
            draft.flag(FlagReason.CERTIFICATE_WITHOUT_YEAR);
        }
        String heading = draft.heading(scheme);
        EventDraft event = draft.event(EventType.CERTIFICATION);
        event.put("scheme", heading, scheme(scheme, stated.number()));
        event.put("action", heading, "ISSUED");
        event.from("validUntil", heading);
        stated.since().or(() -> since).ifPresent(date -> event.put("effectiveFrom", heading, date));
        writeNumber(scheme, heading, event, stated.number());
    }

    private static void writeNumber(Field scheme, String heading, EventDraft event, String number) {
        String compact = number.replace(" ", "");
        Matcher sppirt = SPPIRT.matcher(compact);
        Matcher brand = BRAND.matcher(number);
        if (scheme == Field.SPPIRT && sppirt.find()) {
            event.put("certificateNumber", heading, sppirt.group());
            event.put("validUntil", heading, LocalDate.of(CENTURY + Integer.parseInt(sppirt.group(1)), 12, 31));
        } else if (scheme == Field.MEREK && brand.matches()) {
            event.put("certificateNumber", heading, brand.group(2).toUpperCase(Locale.ROOT));
            event.put("product", heading, brand.group(1).strip());
        } else {
            event.put("certificateNumber", heading, scheme == Field.HALAL ? compact : number);
        }
    }

    /** An SNI whose number is the NIB is the one that low-risk firms declare with it (SNI Bina UMK). */
    private static String scheme(Field scheme, String number) {
        boolean nib = scheme == Field.SNI && Nib.isForm(number.replace(" ", ""));
        return nib ? "SNI_BINA_UMK" : scheme.name();
    }
}
