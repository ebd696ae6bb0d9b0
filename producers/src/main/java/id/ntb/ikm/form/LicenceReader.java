package id.ntb.ikm.form;

import id.ntb.ikm.event.Legality;
import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.privacy.ShortenedNumber;
import id.ntb.ikm.problem.Parsed;
import id.ntb.ikm.rule.Nib;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Legality and NIB, which say much the same in two columns: where one is empty the other decides, and where they
 * contradict each other the office is asked.
 */
final class LicenceReader {

    private static final Pattern NONE = Pattern.compile("(TIDAK|TDK|BELUM|TANPA|NON|IN-?FORMAL|NIHIL|NONE).*");
    private static final Pattern LICENSED =
            Pattern.compile("(MEMILIKI|ADA|SUDAH|PUNYA|FORMAL|BERIZIN|LENGKAP|LICENSED).*");
    private static final Pattern IN_PROCESS = Pattern.compile("PROSES|PENGURUSAN|IN_PROCESS");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[ .'-]");

    private LicenceReader() {}

    /** Fills in {@code nib} and {@code legality}, and returns the NIB. */
    static Optional<String> read(RowDraft draft, EventDraft event) {
        Optional<String> nib = draft.read(Field.NIB, LicenceReader::nib);
        nib.ifPresent(number -> event.put("nib", draft.heading(Field.NIB), number));
        event.from("nib", draft.heading(Field.NIB));
        String stated = Texts.upper(draft.text(Field.LEGALITAS));
        Optional<Legality> legality = isEmpty(stated) ? Optional.of(implied(nib, draft)) : legality(stated);
        if (legality.isEmpty()) {
            draft.refuse(Field.LEGALITAS, CellReason.LEGALITY_UNKNOWN.problem());
        } else if (legality.get() == Legality.NONE && nib.isPresent()) {
            draft.refuse(Field.LEGALITAS, CellReason.LEGALITY_CONTRADICTS.problem());
        }
        event.put(
                "legality",
                draft.heading(Field.LEGALITAS),
                legality.orElse(Legality.NONE).name());
        return nib;
    }

    private static boolean isEmpty(String stated) {
        return stated.isEmpty() || stated.equals("-");
    }

    private static Legality implied(Optional<String> nib, RowDraft draft) {
        if (nib.isPresent()) {
            return Legality.LICENSED;
        }
        boolean inProcess =
                IN_PROCESS.matcher(Texts.upper(draft.text(Field.NIB))).find();
        return inProcess ? Legality.IN_PROCESS : Legality.NONE;
    }

    private static Optional<Legality> legality(String stated) {
        if (IN_PROCESS.matcher(stated).find()) {
            return Optional.of(Legality.IN_PROCESS);
        }
        if (NONE.matcher(stated).matches()) {
            return Optional.of(Legality.NONE);
        }
        return LICENSED.matcher(stated).matches() ? Optional.of(Legality.LICENSED) : Optional.empty();
    }

    static Parsed<String> nib(GridCell cell) {
        String text = Texts.clean(cell.text());
        if (Texts.isNothing(text) || IN_PROCESS.matcher(Texts.upper(text)).find()) {
            return Parsed.nothing();
        }
        if (ShortenedNumber.isForm(text)) {
            return Parsed.wrong(CellReason.DIGITS_LOST.problem());
        }
        String digits = BETWEEN_DIGITS.matcher(NumberAndYear.of(text).number()).replaceAll("");
        long count = digits.chars().filter(c -> c >= '0' && c <= '9').count();
        return Nib.isForm(digits)
                ? Parsed.of(digits)
                : Parsed.wrong(CellReason.NIB_LENGTH.problem(String.valueOf(count)));
    }
}
