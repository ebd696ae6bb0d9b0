package id.ntb.ikm.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mapping file that an office is given to fill in, which reading takes back as it is. */
class MappingTextTest {

    @TempDir
    private Path folder;

    private static TestSheet open() {
        return TestSheet.of(
                "NAMA USAHA", "UD Sari",
                "KBLI", "10762",
                "INVESTASI", "5",
                "JUMLAH TENAGA KERJA PRIA", "1",
                "JUMLAH TENAGA KERJA WANITA", "1",
                "WARNA", "merah");
    }

    private Mapping read(List<String> lines) throws IOException {
        return Mapping.read(Files.write(folder.resolve("pemetaan.txt"), lines));
    }

    @Test
    void putsQuestionsFirstAndTheirAnswersBeside() {
        List<String> text = open().form().mappingText(List.of());

        assertThat(text)
                .containsSubsequence(
                        "# PERTANYAAN / QUESTIONS",
                        "# satuan.INVESTASI = rupiah | ribu | juta",
                        "satuan.INVESTASI =",
                        "# tetap.edisi_kbli = 2015 | 2020 | 2025",
                        "tetap.edisi_kbli =");
    }

    @Test
    void listsWhatIsKnownAndWhatIsNot() {
        assertThat(open().form().mappingText(List.of()))
                .contains("# kolom.NAMA USAHA = nama_usaha", "# kolom.WARNA = abaikan");
    }

    @Test
    void asksAboutCellsAsWell() {
        assertThat(new TestSheet().form().mappingText(List.of("nilai.kabupaten.Bima = 5206 | 5272")))
                .containsSubsequence("# nilai.kabupaten.Bima = 5206 | 5272", "nilai.kabupaten.Bima =");
    }

    @Test
    void saysThatNothingIsAsked() {
        assertThat(new TestSheet().form().mappingText(List.of())).contains("# Tidak ada pertanyaan / no questions");
    }

    @Test
    void isReadBackWithItsQuestionsStillOpen() throws IOException {
        Mapping mapping = read(open().form().mappingText(List.of()));

        assertThat(mapping.lines()).isEmpty();
    }

    @Test
    void keepsAnswersWhenItIsWrittenAgain() throws IOException {
        Mapping answered =
                read(List.of("satuan.INVESTASI = juta", "tetap.edisi_kbli = 2020", "tetap.tahun_data = 2025"));
        List<String> again = open().mapped(answered).form().mappingText(List.of());

        assertThat(again).contains("# Tidak ada pertanyaan / no questions", "satuan.INVESTASI = juta");
        assertThat(read(again).lines()).isEqualTo(answered.lines());
        assertThat(open().mapped(answered)
                        .event("registration")
                        .get("investmentIdr")
                        .asText())
                .isEqualTo("5000000");
    }
}
