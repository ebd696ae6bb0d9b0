package id.ntb.ikm.form;

import id.ntb.ikm.event.Legality;
import id.ntb.ikm.grid.GridCell;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Legality and NIB, which say much the same in two columns: where one is empty the other decides, and where they
 * contradict each other the office is asked.
 */
final class Licences {

    private static final Pattern NIB = Pattern.compile("[0-9]{13}");
    private static final Pattern SHORTENED = Pattern.compile("(?i)[0-9]+([.,][0-9]+)?E\\+?[0-9]+");
    private static final Pattern NONE = Pattern.compile("(TIDAK|TDK|BELUM|TANPA|NON|IN-?FORMAL|NIHIL|NONE).*");
    private static final Pattern LICENSED =
            Pattern.compile("(MEMILIKI|ADA|SUDAH|PUNYA|FORMAL|BERIZIN|LENGKAP|LICENSED).*");
    private static final Pattern IN_PROCESS = Pattern.compile("PROSES|PENGURUSAN|IN_PROCESS");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[ .'-]");

    private Licences() {}

    /** Fills in {@code nib} and {@code legality}. */
    static void read(RowDraft draft, EventDraft event) {
        RowCells cells = draft.cells();
        Optional<String> nib = draft.read(Field.NIB, Licences::nib);
        nib.ifPresent(number -> event.put("nib", cells.heading(Field.NIB), number));
        event.from("nib", cells.heading(Field.NIB));
        String stated = Texts.upper(cells.text(Field.LEGALITAS));
        Optional<Legality> legality = isEmpty(stated) ? Optional.of(implied(nib, cells)) : legality(stated);
        if (legality.isEmpty()) {
            draft.fault(Field.LEGALITAS, Trouble.LEGALITY_UNKNOWN, "");
        } else if (legality.get() == Legality.NONE && nib.isPresent()) {
            draft.fault(Field.LEGALITAS, Trouble.LEGALITY_CONTRADICTS, "");
        }
        event.put(
                "legality",
                cells.heading(Field.LEGALITAS),
                legality.orElse(Legality.NONE).name());
    }

    private static boolean isEmpty(String stated) {
        return stated.isEmpty() || stated.equals("-");
    }

    private static Legality implied(Optional<String> nib, RowCells cells) {
        if (nib.isPresent()) {
            return Legality.LICENSED;
        }
        boolean inProcess =
                IN_PROCESS.matcher(Texts.upper(cells.text(Field.NIB))).find();
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

    static Parsed nib(GridCell cell) {
        String text = Texts.clean(cell.text());
        if (Texts.isNothing(text) || IN_PROCESS.matcher(Texts.upper(text)).find()) {
            return Parsed.NOTHING;
        }
        if (SHORTENED.matcher(text).matches()) {
            return Parsed.wrong(Trouble.DIGITS_LOST);
        }
        String digits = BETWEEN_DIGITS.matcher(NumberAndYear.of(text).number()).replaceAll("");
        long count = digits.chars().filter(c -> c >= '0' && c <= '9').count();
        return NIB.matcher(digits).matches()
                ? Parsed.of(digits)
                : new Parsed.Wrong(Trouble.NIB_LENGTH, String.valueOf(count));
    }
}
