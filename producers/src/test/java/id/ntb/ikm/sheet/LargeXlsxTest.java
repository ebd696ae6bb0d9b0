package id.ntb.ikm.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeXlsxTest {

    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final int MEGABYTES = 65;

    @TempDir
    private Path folder;

    /** Blanks between the elements are as good as texts for the size, and need no memory to make. */
    private static void pad(OutputStream out) throws IOException {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        for (int i = 0; i < MEGABYTES; i++) {
            out.write(blanks);
        }
    }

    private Path padded(Path xlsx) throws IOException {
        Path large = folder.resolve("besar.xlsx");
        try (ZipFile in = new ZipFile(xlsx.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(large))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.getInputStream(entry).transferTo(out);
                if (entry.getName().equals(TEXTS)) {
                    pad(out);
                }
            }
        }
        return large;
    }

    @Test
    void tellsTheClerkToSaveAsCsvWhatHasMoreTextThanFitsInMemory() throws IOException {
        Path small = TestXlsx.write(List.of("NAMA USAHA\tKBLI", "UD Satu\t10762"), folder.resolve("kecil.xlsx"));
        SheetSettings settings =
                SheetSettings.of(new RowDefaults("5202", Optional.empty()), new EventRules(ReferenceData.load()));

        assertThat(new Sheet(small, settings).headings()).containsExactly("NAMA USAHA", "KBLI");
        Path large = padded(small);
        assertThatThrownBy(() -> new Sheet(large, settings).headings())
                .isInstanceOf(SheetException.class)
                .hasMessageContaining("besar.xlsx: terlalu banyak teks untuk berkas XLSX (65 MB, paling banyak 64 MB)")
                .hasMessageContaining("save this worksheet as \"CSV UTF-8\"");
    }
}
