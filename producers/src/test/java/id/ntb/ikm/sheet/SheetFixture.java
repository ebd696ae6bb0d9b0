package id.ntb.ikm.sheet;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes text to a file and reads it back as rows of office 5202. */
final class SheetFixture {

    static final RowDefaults DEFAULTS = new RowDefaults("5202", Optional.of(Instant.parse("2026-01-05T01:00:00Z")));

    private static final EventRules RULES = new EventRules(ReferenceData.load());

    private final Path folder;

    SheetFixture(Path folder) {
        this.folder = folder;
    }

    Sheet sheet(String name, byte[] content, RowDefaults defaults) {
        try {
            return new Sheet(Files.write(folder.resolve(name), content), defaults, RULES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<SheetRow> rows(String name, String text) {
        return rows(name, text, DEFAULTS);
    }

    List<SheetRow> rows(String name, String text, RowDefaults defaults) {
        try (Stream<SheetRow> rows =
                sheet(name, text.getBytes(StandardCharsets.UTF_8), defaults).rows()) {
            return rows.toList();
        }
    }

    /** The only row, which is expected to be bad. */
    List<RowProblem> errors(String name, String text) {
        List<SheetRow> rows = rows(name, text);
        if (rows.size() == 1 && rows.get(0) instanceof SheetRow.Bad bad) {
            return bad.problems();
        }
        throw new AssertionError("expected one bad row: " + rows);
    }
}
