package id.ntb.ikm.sheet;

import id.ntb.ikm.form.FormSettings;
import id.ntb.ikm.form.Mapping;
import id.ntb.ikm.identity.SerialBook;
import id.ntb.ikm.identity.SerialBookFile;
import id.ntb.ikm.privacy.OwnerKey;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sheet of {@code src/test/resources/sheets} in a folder of its own, with what reading it takes: the answers of its
 * mapping, a key of zeros, an empty book of ids.
 *
 * @param expected what is to become of it
 */
record NastySheet(Outcome expected, Path folder) {

    private static final Path SHEETS = Path.of("src/test/resources/sheets");
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final Instant RECORDED_AT = Instant.parse("2026-01-20T01:00:00Z");

    /** The names of all outcomes. */
    static List<String> outcomes() throws IOException {
        try (Stream<Path> files = Files.list(SHEETS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    /** @param folder that is there, and empty */
    static NastySheet in(Path folder, String outcome) throws IOException {
        NastySheet sheet = new NastySheet(Outcome.read(SHEETS.resolve(outcome)), folder);
        Files.write(sheet.mapping(), sheet.expected.mapping());
        Files.createFile(
                sheet.ownerKey(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(sheet.ownerKey(), "0".repeat(2 * OwnerKey.LENGTH));
        sheet.place();
        return sheet;
    }

    private void place() throws IOException {
        Path source = SHEETS.resolve(expected.sheet());
        if (expected.sheet().endsWith(".tsv")) {
            TestXlsx.write(source, file());
        } else {
            Files.copy(source, file(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Path file() {
        return folder.resolve(expected.sheet().replace(".tsv", ""));
    }

    /** How it is read. */
    SheetSettings settings() throws IOException {
        RowDefaults defaults = new RowDefaults("5202", Optional.of(RECORDED_AT));
        FormSettings form = new FormSettings(
                Mapping.read(mapping()), Optional.empty(), Optional.of(new OwnerKey(new byte[OwnerKey.LENGTH])));
        SerialBook book = SerialBook.read(new SerialBookFile(book()), "5202", true);
        return new SheetSettings(defaults, new EventRules(REFERENCE), REFERENCE, form, book);
    }

    /** The same for a command. */
    List<String> options() {
        return List.of(
                file().toString(),
                "--office=5202",
                "--recorded-at=" + RECORDED_AT.atZone(EventRules.WITA).toOffsetDateTime(),
                "--mapping=" + mapping(),
                "--owner-key=" + ownerKey(),
                "--id-book=" + book(),
                "--assign-ids");
    }

    private Path mapping() {
        return folder.resolve("mapping.txt");
    }

    private Path ownerKey() {
        return folder.resolve("owner.key");
    }

    private Path book() {
        return folder.resolve("ids.tsv");
    }
}
