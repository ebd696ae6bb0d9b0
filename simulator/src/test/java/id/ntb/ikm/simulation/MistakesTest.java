package id.ntb.ikm.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.sheet.EventJson;
import id.ntb.ikm.sheet.RowDefaults;
import id.ntb.ikm.sheet.Sheet;
import id.ntb.ikm.sheet.SheetRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MistakesTest {

    private static final ReferenceData REFERENCE = ReferenceData.load();

    @TempDir
    private Path directory;

    private static List<String> lines() {
        return new SimulatedHistory(REFERENCE, 7, 300, 3)
                .events()
                .filter(MistakesTest::isOfTheOffice)
                .map(EventJson::line)
                .toList();
    }

    private static boolean isOfTheOffice(SpecificRecord event) {
        return "5203".equals(event.get(event.getSchema().getField("office").pos()));
    }

    private List<SheetRow> read(List<String> lines) throws IOException {
        Path file = Files.write(directory.resolve("lines.ndjson"), lines);
        Sheet sheet = new Sheet(file, new RowDefaults("5203", Optional.empty()), new EventRules(REFERENCE));
        try (Stream<SheetRow> rows = sheet.rows()) {
            return rows.toList();
        }
    }

    @Test
    void everySpoiltLineIsRefusedAndNoOther() throws IOException {
        List<String> lines = lines();
        Mistakes mistakes = new Mistakes(1, 20);
        List<String> spoilt = lines.stream().map(mistakes::in).toList();
        List<SheetRow> rows = read(spoilt);
        assertThat(rows).hasSameSizeAs(lines);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i) instanceof SheetRow.Good)
                    .isEqualTo(spoilt.get(i).equals(lines.get(i)));
        }
        assertThat(rows).hasAtLeastOneElementOfType(SheetRow.Bad.class);
    }
}
