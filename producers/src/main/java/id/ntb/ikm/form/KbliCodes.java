package id.ntb.ikm.form;

import id.ntb.ikm.problem.Parsed;
import id.ntb.ikm.reference.ReferenceData;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** KBLI codes as they come out of Excel: as numbers without their leading zero, or by their titles. */
final class KbliCodes {

    private static final Pattern CODE = Pattern.compile("[A-Ua-u]?\\s*([0-9]{3,5})(\\.0)?(\\s*[-–:]?\\s*\\D.*)?");
    private static final int LENGTH = 5;

    private final ReferenceData reference;

    KbliCodes(ReferenceData reference) {
        this.reference = reference;
    }

    /** @param edition as far as it is known; 0 where it is not */
    Parsed<String> parse(String cell, int edition) {
        String text = Texts.clean(cell);
        Matcher code = CODE.matcher(text);
        if (code.matches()) {
            return code(code.group(1), edition);
        }
        Optional<String> titled = reference.kbliOfTitle(text, edition);
        return titled.map(known -> Parsed.flagged(known, FlagReason.KBLI_FROM_TITLE.problem()))
                .orElseGet(() -> Parsed.wrong(CellReason.KBLI_UNREADABLE.problem()));
    }

    /**
     * A code of four digits is one that lost its zero, or a class of codes. Only where the first exists and the second
     * does not is the zero given back; otherwise the code stays as it is, and the rules flag it.
     */
    private Parsed<String> code(String digits, int edition) {
        String padded = "0" + digits;
        boolean lostZero = digits.length() == LENGTH - 1
                && reference.sectorOfKbli(padded, edition).isPresent()
                && reference.sectorOfKbli(digits, edition).isEmpty();
        return lostZero ? Parsed.flagged(padded, FlagReason.KBLI_PADDED.problem()) : Parsed.of(digits);
    }
}
