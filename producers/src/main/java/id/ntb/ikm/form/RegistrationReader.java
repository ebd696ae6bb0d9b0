package id.ntb.ikm.form;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.problem.Parsed;
import id.ntb.ikm.reference.ReferenceData;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The registration that a row states. */
final class RegistrationReader {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})(\\.0)?");
    private static final Pattern DORMANT = Pattern.compile("(TIDAK|TDK|NON|TAK|BELUM)[ -]?AKTIF|DORMANT");
    private static final Pattern CLOSED = Pattern.compile("TUTUP.*|BERHENTI.*|BUBAR|CLOSED");

    private final String office;
    private final RegencyNames regencies;
    private final KbliCodes kbli;
    private final CommodityNames products;

    RegistrationReader(String office, ReferenceData reference, Mapping mapping) {
        this.office = office;
        this.regencies = new RegencyNames(reference, mapping);
        this.kbli = new KbliCodes(reference);
        this.products = new CommodityNames(reference, mapping);
    }

    /**
     * Adds the registration to the row.
     *
     * @return the NIB, by which the firm may be known
     */
    Optional<String> read(RowDraft draft, EventDraft event) {
        putText(draft, event, "name", Field.NAMA_USAHA, RegistrationReader::text);
        readPlace(draft, event);
        readActivity(draft, event);
        Optional<String> nib = LicenceReader.read(draft, event);
        readSize(draft, event);
        event.put("status", draft.heading(Field.STATUS_AKTIF), status(draft));
        draft.read(Field.TAHUN_BERDIRI, RegistrationReader::year)
                .ifPresent(year -> event.put("establishedYear", draft.heading(Field.TAHUN_BERDIRI), year));
        return nib;
    }

    private static void putText(
            RowDraft draft, EventDraft event, String name, Field field, Function<GridCell, Parsed<String>> parser) {
        String value = draft.require(field, CellReason.MISSING, parser).orElse("");
        event.put(name, draft.heading(field), value);
    }

    private void readPlace(RowDraft draft, EventDraft event) {
        event.put("regency", draft.heading(Field.KABUPATEN), place(draft));
        event.put("district", draft.heading(Field.KECAMATAN), draft.text(Field.KECAMATAN));
        event.put("village", draft.heading(Field.DESA), draft.text(Field.DESA));
    }

    /** In a regency's sheet another one is a slip; a firm is handed over on purpose or not at all (rule 12). */
    private String place(RowDraft draft) {
        if (office.equals(ReferenceData.PROVINCE_OFFICE)) {
            return draft.require(Field.KABUPATEN, CellReason.MISSING, this::regency)
                    .orElse("");
        }
        String regency = draft.read(Field.KABUPATEN, this::regency).orElse(office);
        if (!regency.equals(office)) {
            draft.refuse(Field.KABUPATEN, CellReason.REGENCY_OF_ANOTHER_OFFICE.problem(office));
        }
        return regency;
    }

    private Parsed<String> regency(GridCell cell) {
        return Texts.isNothing(cell.text()) ? Parsed.nothing() : regencies.parse(cell.text());
    }

    private void readActivity(RowDraft draft, EventDraft event) {
        int edition = draft.require(Field.EDISI_KBLI, CellReason.MISSING, RegistrationReader::year)
                .orElse(0);
        event.put("kbliEdition", draft.heading(Field.EDISI_KBLI), edition);
        putText(draft, event, "kbli", Field.KBLI, cell -> kbli(cell, edition));
        event.putAll(
                "commodities", draft.heading(Field.JENIS_USAHA), products.commodities(draft.text(Field.JENIS_USAHA)));
    }

    private Parsed<String> kbli(GridCell cell, int edition) {
        return Texts.isNothing(cell.text()) ? Parsed.nothing() : kbli.parse(cell.text(), edition);
    }

    private static void readSize(RowDraft draft, EventDraft event) {
        putNumber(draft, event, "workersMale", Field.TENAGA_KERJA_L, MoneyUnit.RUPIAH);
        putNumber(draft, event, "workersFemale", Field.TENAGA_KERJA_P, MoneyUnit.RUPIAH);
        putNumber(draft, event, "investmentIdr", Field.NILAI_INVESTASI, draft.unit(Field.NILAI_INVESTASI));
    }

    private static void putNumber(RowDraft draft, EventDraft event, String name, Field field, MoneyUnit unit) {
        BigDecimal value = draft.require(field, CellReason.NUMBER_MISSING, cell -> Numbers.whole(cell, unit))
                .orElse(BigDecimal.ZERO);
        event.put(name, draft.heading(field), value);
    }

    /** System B mixes activity and verification in one column; verification says nothing about activity. */
    private static String status(RowDraft draft) {
        String stated = Texts.upper(draft.text(Field.STATUS_AKTIF));
        if (DORMANT.matcher(stated).matches()) {
            return "DORMANT";
        }
        if (CLOSED.matcher(stated).matches()) {
            return "CLOSED";
        }
        if (stated.contains("VERIFIKASI")) {
            draft.flag(FlagReason.STATUS_NOT_STATED);
        } else if (!Texts.isNothing(stated) && !stated.equals("AKTIF") && !stated.equals("ACTIVE")) {
            draft.refuse(Field.STATUS_AKTIF, CellReason.STATUS_UNKNOWN.problem());
        }
        return "ACTIVE";
    }

    static Parsed<String> text(GridCell cell) {
        String text = Texts.clean(cell.text());
        return Texts.isNothing(text) ? Parsed.nothing() : Parsed.of(text);
    }

    static Parsed<Integer> year(GridCell cell) {
        String text = Texts.clean(cell.text());
        if (Texts.isNothing(text) || text.equals("0")) {
            return Parsed.nothing();
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Parsed.of(Integer.valueOf(year.group(1)));
        }
        return Dates.date(text)
                .map(date -> Parsed.of(date.getYear()))
                .orElseGet(() -> Parsed.wrong(CellReason.NOT_YEAR.problem()));
    }
}
