package id.ntb.ikm.form;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.GridRow;
import id.ntb.ikm.privacy.OwnerColumn;
import id.ntb.ikm.problem.Parsed;
import id.ntb.ikm.problem.Problem;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.topic.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the rows of a sheet. A row is about one firm and gives one event for each thing that it says of it. */
final class FormRowReader {

    private static final Pattern TOTAL = Pattern.compile("(SUB ?)?(JUMLAH|TOTAL)( .*|:)?");

    private final Layout layout;
    private final Map<Field, FieldColumn> columns = new EnumMap<>(Field.class);
    private final List<Field> schemes;
    private final FormSettings settings;
    private final OwnerColumn owners;
    private final RegistrationReader registrations;
    private final ProductionReader productions;
    private final boolean registers;

    FormRowReader(Layout layout, String office, FormSettings settings, ReferenceData reference) {
        this.layout = layout;
        for (Field field : Field.values()) {
            columns.put(field, FieldColumn.of(field, layout, settings.mapping()));
        }
        this.schemes = Field.CERTIFICATES.stream()
                .sorted()
                .filter(scheme -> layout.of(scheme).isPresent())
                .toList();
        this.settings = settings;
        this.owners = new OwnerColumn(settings.ownerKey());
        this.registrations = new RegistrationReader(office, reference, settings.mapping());
        this.registers = layout.hasAny(Field.REGISTRATION);
        boolean reportsOnly = !registers && layout.hasAny(ProductionReader.FIELDS);
        this.productions = new ProductionReader(reference, settings.mapping(), reportsOnly);
    }

    FormRow read(GridRow row) {
        RowDraft draft = new RowDraft(row, columns);
        if (!row.whole()) {
            return nothing(List.of(new CellProblem("", "", CellReason.BROKEN_ROW.problem())), List.of());
        }
        if (isTotal(row, draft)) {
            return nothing(List.of(), List.of(FlagReason.TOTALS_ROW.problem()));
        }
        Optional<String> owner = draft.read(Field.NIK_PEMILIK, this::owner);
        Optional<LocalDate> since = since(draft);
        Optional<String> nib = readEvents(draft, owner, since);
        readRecordedAt(draft);
        Optional<String> ikmId = Optional.of(draft.text(Field.IKM_ID)).filter(id -> !Texts.isNothing(id));
        draft.events().forEach(event -> event.from("ikmId", draft.heading(Field.IKM_ID)));
        return draft.toRow(ikmId, ikmId.isPresent() ? List.of() : identities(draft, owner, nib));
    }

    Optional<String> ownerOf(GridRow row) {
        return new RowDraft(row, columns).read(Field.NIK_PEMILIK, this::owner);
    }

    private Parsed<String> owner(GridCell cell) {
        String text = Texts.clean(cell.text());
        return Texts.isNothing(text) ? Parsed.nothing() : owners.hash(text, cell.number());
    }

    private static FormRow nothing(List<CellProblem> problems, List<Problem> flags) {
        return new FormRow(List.of(), Optional.empty(), List.of(), problems, List.of(), flags);
    }

    /** The sums below the rows are of no firm. */
    private static boolean isTotal(GridRow row, RowDraft draft) {
        boolean nobody = Stream.of(Field.IKM_ID, Field.NIK_PEMILIK, Field.NAMA_USAHA, Field.KBLI)
                .allMatch(field -> draft.cell(field).isBlank() || isTotal(draft.cell(field)));
        return nobody && row.cells().stream().anyMatch(FormRowReader::isTotal);
    }

    private static boolean isTotal(GridCell cell) {
        return TOTAL.matcher(Texts.upper(cell.text())).matches();
    }

    /** @return the NIB of the row, where it has one that can be read */
    private Optional<String> readEvents(RowDraft draft, Optional<String> owner, Optional<LocalDate> since) {
        Optional<String> nib = registers
                ? readRegistration(draft, owner, since)
                : LicenceReader.nib(draft.cell(Field.NIB)).found();
        schemes.forEach(scheme -> CertificateReader.read(scheme, draft, since));
        if (layout.hasAny(ProductionReader.FIELDS)) {
            productions.read(draft);
        }
        if (draft.isSilent()) {
            draft.flag(FlagReason.NOTHING_STATED);
        }
        return nib;
    }

    private Optional<String> readRegistration(RowDraft draft, Optional<String> owner, Optional<LocalDate> since) {
        EventDraft registration = draft.event(EventType.REGISTRATION);
        Field dated = sinceField(draft);
        Optional<String> nib = registrations.read(draft, registration);
        owner.ifPresent(hash -> registration.put("ownerHash", draft.heading(Field.NIK_PEMILIK), hash));
        registration.from("effectiveFrom", draft.heading(dated));
        since.ifPresentOrElse(
                date -> registration.put("effectiveFrom", draft.heading(dated), date),
                () -> draft.refuse(dated, CellReason.MISSING.problem()));
        return nib;
    }

    private Field sinceField(RowDraft draft) {
        boolean onlyDates = layout.of(Field.TAHUN_DATA).isEmpty()
                && layout.of(Field.TANGGAL_BERLAKU).isPresent();
        boolean dated = onlyDates || !draft.cell(Field.TANGGAL_BERLAKU).isBlank();
        return dated ? Field.TANGGAL_BERLAKU : Field.TAHUN_DATA;
    }

    /** The date that the row states; else 1 January of its year of data; else what the command says. */
    private Optional<LocalDate> since(RowDraft draft) {
        Optional<LocalDate> date = draft.read(Field.TANGGAL_BERLAKU, FormRowReader::date);
        Optional<Integer> year = draft.read(Field.TAHUN_DATA, RegistrationReader::year);
        return date.or(() -> year.map(number -> LocalDate.of(number, 1, 1))).or(settings::effectiveFrom);
    }

    private static void readRecordedAt(RowDraft draft) {
        String heading = draft.heading(Field.TANGGAL_CATAT);
        draft.read(Field.TANGGAL_CATAT, FormRowReader::date)
                .map(date -> date.atStartOfDay(EventRules.WITA).toInstant())
                .ifPresent(moment -> draft.events().forEach(event -> event.put("recordedAt", heading, moment)));
    }

    private static Parsed<LocalDate> date(GridCell cell) {
        if (Texts.isNothing(cell.text())) {
            return Parsed.nothing();
        }
        return Dates.date(cell.text()).map(Parsed::of).orElseGet(() -> Parsed.wrong(CellReason.NOT_DATE.problem()));
    }

    /** The owner, the licence, or name and village: the first of them that a row has decides whose row it is. */
    private static List<String> identities(RowDraft draft, Optional<String> owner, Optional<String> nib) {
        List<String> identities = new ArrayList<>();
        owner.ifPresent(hash -> identities.add("nik:" + hash));
        nib.ifPresent(number -> identities.add("nib:" + number));
        String name = Texts.key(draft.text(Field.NAMA_USAHA));
        String village = Texts.key(draft.text(Field.DESA));
        if (!name.isEmpty() && !village.isEmpty()) {
            identities.add("nama:" + name + "/" + village);
        }
        return identities;
    }
}
