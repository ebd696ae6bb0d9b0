package id.ntb.ikm.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.EventType;
import java.util.regex.Pattern;

/** The registration that a row states. */
final class Registrations {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})(\\.0)?");
    private static final Pattern DORMANT = Pattern.compile("(TIDAK|TDK|NON|TAK|BELUM)[ -]?AKTIF|DORMANT");
    private static final Pattern CLOSED = Pattern.compile("TUTUP.*|BERHENTI.*|BUBAR|CLOSED");

    private final String office;
    private final Regencies regencies;
    private final KbliCodes kbli;
    private final Products products;

    Registrations(String office, ReferenceData reference, Mapping mapping) {
        this.office = office;
        this.regencies = new Regencies(reference, mapping);
        this.kbli = new KbliCodes(reference);
        this.products = new Products(reference, mapping);
    }

    void read(RowDraft draft) {
        EventDraft event = draft.event(EventType.REGISTRATION);
        put(draft, event, "name", Field.NAMA_USAHA, Registrations::text);
        readPlace(draft, event);
        readKind(draft, event);
        Licences.read(draft, event);
        readSize(draft, event);
        event.put("status", draft.cells().heading(Field.STATUS_AKTIF), status(draft));
        draft.read(Field.TAHUN_BERDIRI, Registrations::year)
                .ifPresent(year -> event.put("establishedYear", draft.cells().heading(Field.TAHUN_BERDIRI), year));
    }

    private static void put(RowDraft draft, EventDraft event, String name, Field field, Function parser) {
        String value = draft.require(field, Trouble.MISSING, parser).orElse("");
        event.put(name, draft.cells().heading(field), value);
    }

    /** A shorter name for the only kind of function here. */
    private interface Function extends java.util.function.Function<GridCell, Parsed> {}

    private void readPlace(RowDraft draft, EventDraft event) {
        RowCells cells = draft.cells();
        event.put("regency", cells.heading(Field.KABUPATEN), place(draft));
        event.put("district", cells.heading(Field.KECAMATAN), cells.text(Field.KECAMATAN));
        event.put("village", cells.heading(Field.DESA), cells.text(Field.DESA));
    }

    /** In a regency's sheet another one is a slip; a firm is handed over on purpose or not at all (rule 12). */
    private String place(RowDraft draft) {
        if (office.equals(ReferenceData.PROVINCE_OFFICE)) {
            return draft.require(Field.KABUPATEN, Trouble.MISSING, this::regency)
                    .orElse("");
        }
        String regency = draft.read(Field.KABUPATEN, this::regency).orElse(office);
        if (!regency.equals(office)) {
            draft.fault(Field.KABUPATEN, Trouble.REGENCY_OF_ANOTHER_OFFICE, office);
        }
        return regency;
    }

    private Parsed regency(GridCell cell) {
        return Texts.isNothing(cell.text()) ? Parsed.NOTHING : regencies.parse(cell.text());
    }

    private void readKind(RowDraft draft, EventDraft event) {
        RowCells cells = draft.cells();
        String edition = draft.require(Field.EDISI_KBLI, Trouble.MISSING, Registrations::year)
                .orElse("0");
        event.put("kbliEdition", cells.heading(Field.EDISI_KBLI), edition);
        put(draft, event, "kbli", Field.KBLI, cell -> kbli(cell, Integer.parseInt(edition)));
        ArrayNode commodities = event.node().putArray("commodities");
        products.commodities(cells.text(Field.JENIS_USAHA)).forEach(commodities::add);
        event.from("commodities", cells.heading(Field.JENIS_USAHA));
    }

    private Parsed kbli(GridCell cell, int edition) {
        return Texts.isNothing(cell.text()) ? Parsed.NOTHING : kbli.parse(cell.text(), edition);
    }

    private static void readSize(RowDraft draft, EventDraft event) {
        number(draft, event, "workersMale", Field.TENAGA_KERJA_L, Numbers::whole);
        number(draft, event, "workersFemale", Field.TENAGA_KERJA_P, Numbers::whole);
        MoneyUnit unit = draft.cells().unit(Field.NILAI_INVESTASI).orElse(MoneyUnit.RUPIAH);
        number(draft, event, "investmentIdr", Field.NILAI_INVESTASI, cell -> Numbers.whole(cell, unit));
    }

    private static void number(RowDraft draft, EventDraft event, String name, Field field, Function parser) {
        String value = draft.require(field, Trouble.NUMBER_MISSING, parser).orElse("0");
        event.put(name, draft.cells().heading(field), value);
    }

    /** System B mixes activity and verification in one column; verification says nothing about activity. */
    private static String status(RowDraft draft) {
        String stated = Texts.upper(draft.cells().text(Field.STATUS_AKTIF));
        if (DORMANT.matcher(stated).matches()) {
            return "DORMANT";
        }
        if (CLOSED.matcher(stated).matches()) {
            return "CLOSED";
        }
        if (stated.contains("VERIFIKASI")) {
            draft.doubt(Doubt.STATUS_NOT_STATED);
        } else if (!Texts.isNothing(stated) && !stated.equals("AKTIF") && !stated.equals("ACTIVE")) {
            draft.fault(Field.STATUS_AKTIF, Trouble.STATUS_UNKNOWN, "");
        }
        return "ACTIVE";
    }

    static Parsed text(GridCell cell) {
        String text = Texts.clean(cell.text());
        return Texts.isNothing(text) ? Parsed.NOTHING : Parsed.of(text);
    }

    static Parsed year(GridCell cell) {
        String text = Texts.clean(cell.text());
        if (Texts.isNothing(text) || text.equals("0")) {
            return Parsed.NOTHING;
        }
        java.util.regex.Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Parsed.of(year.group(1));
        }
        return Dates.date(text)
                .map(date -> Parsed.of(String.valueOf(date.getYear())))
                .orElseGet(() -> Parsed.wrong(Trouble.NOT_YEAR));
    }
}
