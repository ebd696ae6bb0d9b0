package id.ntb.ikm.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a heading as a clerk does: case, spaces, punctuation and the note of the unit make no difference. */
final class Heading {

    private static final String UNIT =
            "(DALAM\\s+)?((RP|IDR|RUPIAH)\\b[\\s.]*(X\\s*)?(1?[.,]?000([.,]000)?|RIBU(AN)?|JUTA(AN)?)?"
                    + "|(RIBU(AN)?|JUTA(AN)?)(\\s+(RP|RUPIAH))?)[\\s.]*";

    /** {@code (RP. 000)} or {@code (Rp)} anywhere; {@code dalam ribuan rupiah} at the end of a heading. */
    private static final Pattern MONEY_UNIT = Pattern.compile("\\(\\s*" + UNIT + "\\)|[\\s,/]+" + UNIT + "$");

    private static final Pattern MILLIONS = Pattern.compile("000[.,]000|JUTA");
    private static final Pattern THOUSANDS = Pattern.compile("000|RIBU");

    private Heading() {}

    /** Two headings with the same key are the same heading; empty for one without letters and digits. */
    static String key(String heading) {
        return Texts.key(MONEY_UNIT.matcher(upper(heading)).replaceFirst(""));
    }

    /** The unit of money that the heading states; empty where it states none. */
    static Optional<MoneyUnit> unit(String heading) {
        String text = upper(heading);
        if (text.endsWith("IDR")) {
            return Optional.of(MoneyUnit.RUPIAH);
        }
        Matcher unit = MONEY_UNIT.matcher(text);
        if (!unit.find()) {
            return Optional.empty();
        }
        if (MILLIONS.matcher(unit.group()).find()) {
            return Optional.of(MoneyUnit.JUTA);
        }
        return Optional.of(THOUSANDS.matcher(unit.group()).find() ? MoneyUnit.RIBU : MoneyUnit.RUPIAH);
    }

    private static String upper(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .strip();
    }
}
