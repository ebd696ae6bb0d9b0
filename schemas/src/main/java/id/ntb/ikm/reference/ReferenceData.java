package id.ntb.ikm.reference;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The facts about the domain that events refer to by code. Immutable; the order of each map is that of its source. */
public final class ReferenceData {

    /** Editions of the KBLI that registrations may state. */
    public static final Set<Integer> KBLI_EDITIONS = Set.of(2015, 2020, 2025);

    /** The province's own office, which publishes to topics of its own. */
    public static final String PROVINCE_OFFICE = "52";

    private final Map<String, Regency> regencies;
    private final Map<String, Sector> sectors;
    private final Map<String, Commodity> commodities;
    private final Map<String, CertificateScheme> schemes;
    private final KbliSectors kbliSectors;
    private final Map<String, String> kbli2020SectionC;

    private ReferenceData() {
        regencies = byCode(ReferenceTable.read("ntb_regencies.csv", ReferenceData::regency), Regency::code);
        sectors = byCode(ReferenceTable.read("sectors.csv", ReferenceData::sector), Sector::code);
        commodities = byCode(ReferenceTable.read("commodity_kbli.csv", ReferenceData::commodity), Commodity::code);
        schemes =
                byCode(ReferenceTable.read("certification_kinds.csv", ReferenceData::scheme), CertificateScheme::code);
        kbliSectors = KbliSectors.load();
        kbli2020SectionC =
                ReferenceTable.read("kbli2020_section_c.csv", row -> Map.entry(row.getField("kbli2020"), key(row)))
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Reads the reference data that the project ships. */
    public static ReferenceData load() {
        return new ReferenceData();
    }

    public Map<String, Regency> regencies() {
        return regencies;
    }

    /** Codes of all offices that publish: the regencies in the order of their table, then {@link #PROVINCE_OFFICE}. */
    public Set<String> offices() {
        Set<String> offices = new LinkedHashSet<>(regencies.keySet());
        offices.add(PROVINCE_OFFICE);
        return Collections.unmodifiableSet(offices);
    }

    public Map<String, Sector> sectors() {
        return sectors;
    }

    public Map<String, Commodity> commodities() {
        return commodities;
    }

    public Map<String, CertificateScheme> schemes() {
        return schemes;
    }

    /** The sector of the longest prefix that has a rule in the stated edition of the KBLI. */
    public Optional<String> sectorOfKbli(String kbli, int edition) {
        return kbliSectors.sectorOf(kbli, edition);
    }

    /** False only where we can tell: for section C (divisions 10 to 33) of KBLI 2020, whose codes are all listed. */
    public boolean mayBeKbli(String kbli, int edition) {
        boolean listed = edition == 2020 && kbli.compareTo("10") >= 0 && kbli.compareTo("34") < 0;
        return !listed || kbli2020SectionC.containsKey(kbli);
    }

    /**
     * The code with that title, without regard to case and spaces.
     *
     * @return empty where no title or more than one is like it, and for editions whose titles are not here
     */
    public Optional<String> kbliOfTitle(String title, int edition) {
        List<String> codes = kbli2020SectionC.entrySet().stream()
                .filter(code -> edition == 2020 && code.getValue().equals(key(title)))
                .map(Map.Entry::getKey)
                .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    private static String key(NamedCsvRecord row) {
        return key(row.getField("judul"));
    }

    private static String key(String title) {
        return title.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static <T> Map<String, T> byCode(List<T> rows, Function<T, String> code) {
        return rows.stream()
                .collect(collectingAndThen(
                        toMap(code, identity(), (a, b) -> b, LinkedHashMap::new), Collections::unmodifiableMap));
    }

    private static Regency regency(NamedCsvRecord row) {
        return new Regency(
                row.getField("kode_bps"),
                row.getField("nama"),
                Integer.parseInt(row.getField("penduduk_2025")),
                List.of(row.getField("alias").split("\\|")));
    }

    private static Sector sector(NamedCsvRecord row) {
        return new Sector(row.getField("sector_code_proposed"), row.getField("nama"), row.getField("english"));
    }

    private static Commodity commodity(NamedCsvRecord row) {
        return new Commodity(
                row.getField("code"),
                row.getField("komoditas"),
                row.getField("kbli2020"),
                ReferenceTable.optional(row.getField("kbli2025")),
                ReferenceTable.optional(row.getField("sector_by_programme")));
    }

    private static CertificateScheme scheme(NamedCsvRecord row) {
        return new CertificateScheme(
                row.getField("code"),
                row.getField("nama"),
                row.getField("penerbit"),
                ReferenceTable.optional(row.getField("lenient_regex")).map(Pattern::compile));
    }
}
