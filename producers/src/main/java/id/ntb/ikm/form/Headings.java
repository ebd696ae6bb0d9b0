package id.ntb.ikm.form;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Which heading means what; data, in {@code ikm_sheet_headers.csv} and {@code ikm_sheet_synonyms.csv}. */
final class Headings {

    /** Between the headings of one field, and between the two labels that the provincial sheet has had for capacity. */
    private static final Pattern BETWEEN = Pattern.compile("\\||(?<=\\)) or | / (?=Luar|Ekspor)");

    private final Map<String, Set<Field>> meanings = new HashMap<>();

    private Headings() {
        read("ikm_sheet_headers.csv", row -> {
            Field field = Field.ofWord(row.getField("proposed_field")).orElseThrow();
            add(field, row.getField("proposed_field"));
            add(field, row.getField("real_field_names"));
            add(field, row.getField("real_label"));
        });
        read("ikm_sheet_synonyms.csv", row -> {
            Field field = Field.ofWord(row.getField("field")).orElseThrow();
            add(field, row.getField("field"));
            add(field, row.getField("heading"));
        });
    }

    static Headings load() {
        return new Headings();
    }

    /** What a heading can mean; more than one where it has to be asked, none where it is not known. */
    Set<Field> meanings(String heading) {
        return meanings.getOrDefault(Heading.key(heading), Set.of());
    }

    private void add(Field field, String headings) {
        for (String heading : List.of(BETWEEN.split(headings))) {
            String key = Heading.key(heading);
            if (!key.isEmpty()) {
                meanings.computeIfAbsent(key, ignored -> EnumSet.noneOf(Field.class))
                        .add(field);
            }
        }
    }

    private static void read(String file, Consumer<NamedCsvRecord> row) {
        try (InputStream in = Headings.class.getResourceAsStream(file);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            csv.forEach(row);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
