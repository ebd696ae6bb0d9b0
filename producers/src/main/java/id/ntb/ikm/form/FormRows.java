package id.ntb.ikm.form;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.GridRow;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the rows of a sheet. A row is about one firm and gives one event for each thing that it says of it. */
final class FormRows {

    private static final Pattern TOTAL = Pattern.compile("(SUB ?)?(JUMLAH|TOTAL)( .*|:)?");

    private final Layout layout;
    private final Map<Field, FieldColumn> columns = new EnumMap<>(Field.class);
    private final List<Field> schemes;
    private final FormSettings settings;
    private final OwnerHashes owners;
    private final Registrations registrations;
    private final Productions productions;
    private final boolean registers;

    FormRows(Layout layout, String office, FormSettings settings, ReferenceData reference) {
        this.layout = layout;
        for (Field field : Field.values()) {
            columns.put(field, FieldColumn.of(field, layout, settings.mapping()));
        }
        this.schemes = Field.CERTIFICATES.stream()
                .sorted()
                .filter(scheme -> layout.of(scheme).isPresent())
                .toList();
        this.settings = settings;
        this.owners = new OwnerHashes(settings.ownerKey());
        this.registrations = new Registrations(office, reference, settings.mapping());
        this.registers = layout.hasAny(Field.REGISTRATION);
        boolean reportsOnly = !registers && layout.hasAny(Productions.FIELDS);
        this.productions = new Productions(reference, settings.mapping(), reportsOnly);
    }

    FormRow read(GridRow row) {
        RowCells cells = new RowCells(row, columns);
        RowDraft draft = new RowDraft(cells);
        if (!row.whole()) {
            return nothing(List.of(new Fault("", "", Trouble.BROKEN_ROW, "")), Set.of());
        }
        if (isTotal(row, cells)) {
            return nothing(List.of(), Set.of(Doubt.TOTALS_ROW));
        }
        Optional<String> owner = draft.read(Field.NIK_PEMILIK, owners::parse);
        Optional<LocalDate> since = since(draft);
        readEvents(draft, owner, since);
        recordedAt(draft);
        Optional<String> ikmId = Optional.of(cells.text(Field.IKM_ID)).filter(id -> !Texts.isNothing(id));
        draft.events().forEach(event -> event.from("ikmId", cells.heading(Field.IKM_ID)));
        List<String> identities = ikmId.isPresent() ? List.of() : identities(draft, owner);
        return new FormRow(draft.events(), ikmId, identities, draft.faults(), draft.doubts());
    }

    Optional<String> ownerOf(GridRow row) {
        return new RowDraft(new RowCells(row, columns)).read(Field.NIK_PEMILIK, owners::parse);
    }

    private static FormRow nothing(List<Fault> faults, Set<Doubt> doubts) {
        return new FormRow(List.of(), Optional.empty(), List.of(), faults, doubts);
    }

    /** The sums below the rows are of no firm. */
    private static boolean isTotal(GridRow row, RowCells cells) {
        boolean nobody = Stream.of(Field.IKM_ID, Field.NIK_PEMILIK, Field.NAMA_USAHA, Field.KBLI)
                .allMatch(field -> cells.cell(field).isBlank() || isTotal(cells.cell(field)));
        return nobody && row.cells().stream().anyMatch(FormRows::isTotal);
    }

    private static boolean isTotal(GridCell cell) {
        return TOTAL.matcher(Texts.upper(cell.text())).matches();
    }

    private void readEvents(RowDraft draft, Optional<String> owner, Optional<LocalDate> since) {
        Field dated = sinceField(draft.cells());
        if (registers) {
            registrations.read(draft);
            EventDraft registration = draft.events().get(0);
            owner.ifPresent(hash -> registration.put("ownerHash", draft.cells().heading(Field.NIK_PEMILIK), hash));
            readSince(draft, registration, dated, since);
        }
        schemes.forEach(scheme -> Certificates.read(scheme, draft, since));
        if (layout.hasAny(Productions.FIELDS)) {
            productions.read(draft);
        }
        if (draft.events().isEmpty() && draft.faults().isEmpty()) {
            draft.doubt(Doubt.NOTHING_STATED);
        }
    }

    private static void readSince(RowDraft draft, EventDraft event, Field dated, Optional<LocalDate> since) {
        event.from("effectiveFrom", draft.cells().heading(dated));
        since.ifPresentOrElse(
                date -> event.put("effectiveFrom", draft.cells().heading(dated), date.toString()),
                () -> draft.fault(dated, Trouble.MISSING, ""));
    }

    private Field sinceField(RowCells cells) {
        boolean onlyDates = layout.of(Field.TAHUN_DATA).isEmpty()
                && layout.of(Field.TANGGAL_BERLAKU).isPresent();
        boolean dated = onlyDates || !cells.cell(Field.TANGGAL_BERLAKU).isBlank();
        return dated ? Field.TANGGAL_BERLAKU : Field.TAHUN_DATA;
    }

    /** The date that the row states; else 1 January of its year of data; else what the command says. */
    private Optional<LocalDate> since(RowDraft draft) {
        Optional<String> date = draft.read(Field.TANGGAL_BERLAKU, FormRows::date);
        Optional<String> year = draft.read(Field.TAHUN_DATA, Registrations::year);
        return date.map(LocalDate::parse)
                .or(() -> year.map(text -> LocalDate.of(Integer.parseInt(text), 1, 1)))
                .or(settings::effectiveFrom);
    }

    private static void recordedAt(RowDraft draft) {
        String heading = draft.cells().heading(Field.TANGGAL_CATAT);
        draft.read(Field.TANGGAL_CATAT, FormRows::date).map(LocalDate::parse).ifPresent(date -> draft.events()
                .forEach(event -> event.put(
                        "recordedAt",
                        heading,
                        date.atStartOfDay(EventRules.WITA).toOffsetDateTime().toString())));
    }

    private static Parsed date(GridCell cell) {
        if (Texts.isNothing(cell.text())) {
            return Parsed.NOTHING;
        }
        return Dates.date(cell.text())
                .map(date -> Parsed.of(date.toString()))
                .orElseGet(() -> Parsed.wrong(Trouble.NOT_DATE));
    }

    /** The owner, the licence, or name and village: the first of them that a row has decides whose row it is. */
    private static List<String> identities(RowDraft draft, Optional<String> owner) {
        List<String> identities = new ArrayList<>();
        owner.ifPresent(hash -> identities.add("nik:" + hash));
        if (Licences.nib(draft.cells().cell(Field.NIB)) instanceof Parsed.Is nib) {
            identities.add("nib:" + nib.value());
        }
        String name = Texts.key(draft.cells().text(Field.NAMA_USAHA));
        String village = Texts.key(draft.cells().text(Field.DESA));
        if (!name.isEmpty() && !village.isEmpty()) {
            identities.add("nama:" + name + "/" + village);
        }
        return identities;
    }
}
