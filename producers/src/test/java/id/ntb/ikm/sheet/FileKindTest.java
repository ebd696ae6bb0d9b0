package id.ntb.ikm.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

    @TempDir
    private Path folder;

    private FileKind csv(String text) throws IOException {
        return FileKind.of(Files.write(folder.resolve("a.csv"), text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "data.ndjson, JSON_EVENTS",
        "DATA.NDJSON, JSON_EVENTS",
        "data.jsonl, JSON_EVENTS",
        "pendataan.xlsx, OFFICE_SHEET",
        "pendataan.XLSM, OFFICE_SHEET"
    })
    void isToldByTheName(String name, FileKind kind) {
        assertThat(FileKind.of(folder.resolve(name))).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type,ikmId,period\n",
                "ikmId;type;period\n",
                "ikmId\ttype\n",
                "\"type\",\"ikmId\"\n",
                "\uFEFFtype,ikmId\n",
                "\n\ntype,ikmId\n"
            })
    void takesACsvWithATypeForEvents(String text) throws IOException {
        assertThat(csv(text)).isEqualTo(FileKind.CSV_EVENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAMA USAHA;KBLI\n", "", "DATA IKM\ntype,ikmId\n", "types,ikmId\n", "TYPE,ikmId\n"})
    void takesEveryOtherCsvForAnOfficesSheet(String text) throws IOException {
        assertThat(csv(text)).isEqualTo(FileKind.OFFICE_SHEET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.xls", "data.ods", "data.pdf", "data", "data.csv.zip"})
    void saysWhichKindsThereAre(String name) {
        assertThatThrownBy(() -> FileKind.of(folder.resolve(name)))
                .isInstanceOf(SheetException.class)
                .hasMessageStartingWith(name + ": ")
                .hasMessageContaining("save it as .xlsx");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThatThrownBy(() -> FileKind.of(folder.resolve("tidak-ada.csv")))
                .isInstanceOf(SheetException.class)
                .hasMessageContaining("there is no such file");
    }
}
