package id.ntb.ikm.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

    private static final Headings HEADINGS = Headings.load();

    /** Those that only the office can give by its mapping file have no heading of their own. */
    private static final Set<Field> WITHOUT_HEADING = EnumSet.of(Field.ABAIKAN);

    @ParameterizedTest
    @EnumSource
    void knowsAHeadingForEveryField(Field field) {
        boolean known = !HEADINGS.meanings(field.word()).isEmpty() || WITHOUT_HEADING.contains(field);

        assertThat(known).isTrue();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            NOMOR INDUK KEPENDUDUKAN (NIK)       | NIK_PEMILIK
            No. KTP/NIK                          | NIK_PEMILIK
            NAMA                                 | NAMA_PEMILIK
            NAMA IKM                             | NAMA_USAHA
            Kab/Kota                             | KABUPATEN
            KEL/DESA                             | DESA
            NIB/TAHUN                            | NIB
            Nomor Induk Berusaha (NIB)           | NIB
            INVESTASI/ MODAL (RP. 000)           | NILAI_INVESTASI
            Modal Usaha (Rp)                     | NILAI_INVESTASI
            JUMLAH TENAGA KERJA LAKI - LAKI      | TENAGA_KERJA_L
            TK. W                                | TENAGA_KERJA_P
            P-IRT/TAHUN                          | SPPIRT
            SPP-IRT                              | SPPIRT
            NILAI PRODUKSI PER BULAN (Rp. Juta)  | NILAI_PRODUKSI
            KAPASITAS PRODUKSI (RP. 000)         | KAPASITAS_PRODUKSI
            KAPASITAS PRODUKSI / Tahun           | KAPASITAS_PRODUKSI
            Bulan Laporan                        | PERIODE
            effectiveFrom                        | TANGGAL_BERLAKU
            recordedAt                           | TANGGAL_CATAT
            NO.                                  | ABAIKAN
            ALASAN / REASON                      | ABAIKAN
            """)
    void knowsWhatOfficesWriteOverTheirColumns(String heading, Field field) {
        assertThat(HEADINGS.meanings(heading)).containsExactly(field);
    }

    /** As long as these are not decided here, the office is asked. */
    @ParameterizedTest
    @ValueSource(strings = {"TK P", "TK. P", "JUMLAH TENAGA KERJA P", "TENAGA_KERJA_P", "Tenaga Kerja (P)"})
    void knowsBothMeaningsOfP(String heading) {
        assertThat(HEADINGS.meanings(heading)).containsExactly(Field.TENAGA_KERJA_L, Field.TENAGA_KERJA_P);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "***", "WARNA", "NAMA USAHA 2", "KBLI LAMA", "(RP. 000)", "P", "1"})
    void knowsNoOther(String heading) {
        assertThat(HEADINGS.meanings(heading)).isEmpty();
    }

    /** The reasons that are written beside rejected rows must not be read as data when the file comes again. */
    @Test
    void passesOverTheColumnsThatTheFileOfRejectedRowsAdds() {
        assertThat(HEADINGS.meanings("SARAN / ADVICE")).containsExactly(Field.ABAIKAN);
    }
}
