package id.ntb.ikm.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The units of production by code, and by whatever offices write for them. */
final class Units {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Unit> byCode = new LinkedHashMap<>();
    private final Map<String, String> byKey = new HashMap<>();

    static Units load(ReferenceFiles files) {
        Units units = new Units();
        ReferenceTable.read(files, "units.csv", Units::unit).forEach(units::add);
        return units;
    }

    private static Unit unit(NamedCsvRecord row) {
        return new Unit(
                row.getField("code"),
                row.getField("nama"),
                row.getField("english"),
                List.of(row.getField("synonyms").split("\\|")));
    }

    private void add(Unit unit) {
        byCode.put(unit.code(), unit);
        add(unit.code(), unit);
        add(unit.name(), unit);
        unit.synonyms().forEach(synonym -> add(synonym, unit));
    }

    private void add(String written, Unit unit) {
        String other = byKey.put(key(written), unit.code());
        if (other != null && !other.equals(unit.code())) {
            throw new IllegalStateException(
                    "\"%s\" is both %s and %s in units.csv".formatted(written, other, unit.code()));
        }
    }

    Map<String, Unit> byCode() {
        return Collections.unmodifiableMap(byCode);
    }

    Optional<String> codeOf(String written) {
        return Optional.ofNullable(byKey.get(key(written)));
    }

    private static String key(String written) {
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(written.toUpperCase(Locale.ROOT))
                .replaceAll("");
    }
}
