package id.ntb.ikm.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Registration;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Excel on old Macs counts days from 1904, everywhere else from 1900; the file says which. */
class XlsxDatesTest {

    private static final String HEADINGS =
            "ikmId\tNAMA USAHA\tKBLI\tEDISI KBLI\tTANGGAL BERLAKU\tINVESTASI (RP)\tTK L\tTK PEREMPUAN";

    @TempDir
    private Path folder;

    private Registration read(String date, boolean since1904) throws IOException {
        String row = "5202-000001\tUD Satu\t10762\t2020\t" + date + "\t=45000\t=1\t=2";
        Path file = TestXlsx.write(List.of(HEADINGS, row), folder.resolve("data.xlsx"));
        if (since1904) {
            countFrom1904(file);
        }
        Sheet sheet = new SheetFixture(folder).sheet("data.xlsx", Files.readAllBytes(file), SheetFixture.DEFAULTS);
        try (Stream<SheetRow> rows = sheet.rows()) {
            SheetRow.Good only = (SheetRow.Good) rows.findFirst().orElseThrow();
            return (Registration) only.events().get(0).event();
        }
    }

    private static void countFrom1904(Path file) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path workbook = zip.getPath("/xl/workbook.xml");
            String text =
                    Files.readString(workbook).replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"true\"/>");
            assertThat(text).contains("date1904=\"true\"");
            try (OutputStream out = Files.newOutputStream(workbook)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void countsFrom1900() throws IOException {
        assertThat(read("@dd/mm/yyyy=46022", false).getEffectiveFrom()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void countsFrom1904WhereTheFileSaysSoAndOnlyDates() throws IOException {
        Registration read = read("@dd/mm/yyyy=44560", true);

        assertThat(read.getEffectiveFrom()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(read.getInvestmentIdr()).isEqualTo(45_000);
    }
}
