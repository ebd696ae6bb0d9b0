package id.ntb.ikm.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a column of an office's sheet can be about. The names in lower case are those of {@code ikm_sheet_headers.csv}
 * and of mapping files.
 */
public enum Field {
    IKM_ID,
    NIK_PEMILIK,
    NAMA_USAHA,
    KABUPATEN,
    KECAMATAN,
    DESA,
    TAHUN_BERDIRI,
    LEGALITAS,
    NIB,
    JENIS_USAHA,
    KBLI,
    EDISI_KBLI,
    NILAI_INVESTASI,
    TENAGA_KERJA_L,
    TENAGA_KERJA_P,
    STATUS_AKTIF,
    HALAL,
    SPPIRT,
    BPOM_MD,
    BPOM_NA,
    BPOM_TR,
    MEREK,
    TEST_REPORT,
    SNI,
    TKDN_IK,
    HACCP,
    PERIODE,
    JUMLAH_PRODUKSI,
    SATUAN_PRODUKSI,
    NILAI_PRODUKSI,
    NILAI_BAHAN_BAKU,
    TAHUN_DATA,
    TANGGAL_BERLAKU,
    TANGGAL_CATAT,

    // Known, and in no event: personal, or about nothing that the events say.
    NAMA_PEMILIK,
    ALAMAT,
    NO_HP,
    BENTUK_USAHA,
    CABANG_INDUSTRI,
    KAPASITAS_PRODUKSI,
    NILAI_BAHAN_PENOLONG,
    PEMASARAN,
    ABAIKAN;

    /** Columns of certificates; each is named like its scheme. */
    static final Set<Field> CERTIFICATES =
            Set.of(HALAL, SPPIRT, BPOM_MD, BPOM_NA, BPOM_TR, MEREK, TEST_REPORT, SNI, TKDN_IK, HACCP);

    /** Columns that make a sheet one of registrations. */
    static final Set<Field> REGISTRATION = Set.of(KBLI, NILAI_INVESTASI, TENAGA_KERJA_L, TENAGA_KERJA_P);

    /** Amounts in rupiah, or in thousands of them. */
    static final Set<Field> MONEY = Set.of(NILAI_INVESTASI, NILAI_PRODUKSI, NILAI_BAHAN_BAKU);

    private static final Set<Field> IN_NO_EVENT = Set.of(
            NAMA_PEMILIK,
            ALAMAT,
            NO_HP,
            BENTUK_USAHA,
            CABANG_INDUSTRI,
            KAPASITAS_PRODUKSI,
            NILAI_BAHAN_PENOLONG,
            PEMASARAN,
            ABAIKAN);

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The name in mapping files, e.g. {@code tenaga_kerja_l}. */
    public String word() {
        return word;
    }

    /** Whether some event says what stands in such a column. */
    public boolean isRead() {
        return !IN_NO_EVENT.contains(this);
    }

    static Optional<Field> ofWord(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
