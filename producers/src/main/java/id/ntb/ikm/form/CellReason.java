package id.ntb.ikm.form;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.problem.Bilingual;
import id.ntb.ikm.problem.Problem;

/** Why a cell of an office's sheet cannot be read. */
public enum CellReason {
    BROKEN_ROW(
            text(
                    "tanda kutip tidak berpasangan, sel-sel baris ini tidak dapat dipisahkan",
                    "unpaired quotation marks, the cells of this row cannot be told apart"),
            text("hapus atau lengkapi tanda kutipnya", "remove or complete the marks")),
    MISSING(text("belum diisi", "is empty"), text("isi sel ini", "fill in this cell")),
    NUMBER_MISSING(
            text("belum diisi, dan kosong tidak sama dengan nol", "is empty, which is not the same as zero"),
            text(
                    "isi angkanya, atau tulis 0 bila memang tidak ada",
                    "fill in the number, or write 0 where there is none")),
    FORMULA_ERROR(
            text("rumus Excel di sel ini salah", "the Excel formula of this cell has an error"),
            text("perbaiki rumusnya atau tulis nilainya", "mend it or write the value")),
    NOT_NUMBER(
            text("bukan angka", "is not a number"),
            text("tulis angka saja, misalnya 1.500.000", "write digits only, e.g. 1.500.000")),
    NOT_WHOLE(
            text(
                    "harus bilangan bulat, sedangkan sel ini berisi pecahan",
                    "must be whole, but the cell has a fraction"),
            text(
                    "bila titik itu titik ribuan, tulis tanpa titik",
                    "if the point separates thousands, write it without")),
    NUMBER_AMBIGUOUS(
            text(
                    "dapat dibaca dengan dua cara (titik ribuan atau desimal)",
                    "can be read in two ways (thousands or decimals)"),
            text(
                    "tulis tanpa titik, atau jawab di berkas pemetaan: %s",
                    "write it without a point, or answer in the mapping file: %s")),
    POINT_IN_THOUSANDS(
            text(
                    "di kolom ribuan, angka bertitik ini dapat berarti ribuan atau pecahan",
                    "in a column of thousands, this number with a point can be thousands or a fraction"),
            text(
                    "tulis bilangan bulat tanpa titik, atau simpan sebagai teks (17.113 = 17113 ribu)",
                    "write a whole number without point, or keep it as text (17.113 = 17113 thousand)")),
    DIGITS_LOST(
            text(
                    "angka di belakang sudah hilang karena Excel menyingkatnya (E+)",
                    "Excel has shortened the number and lost digits (E+)"),
            text(
                    "ubah kolom menjadi Teks, lalu ketik lagi dari dokumen aslinya",
                    "format the column as Text and type it again from the original document")),
    NIB_LENGTH(
            text("NIB harus 13 angka, di sini %s", "an NIB has 13 digits, this one %s"),
            text("periksa pada dokumen NIB (oss.go.id)", "check the NIB document (oss.go.id)")),
    LEGALITY_UNKNOWN(
            text("legalitas tidak dikenal", "unknown legality"),
            text(
                    "tulis Memiliki Surat Izin, Tidak Memiliki Surat Izin, atau Dalam Proses",
                    "write Memiliki Surat Izin, Tidak Memiliki Surat Izin, or Dalam Proses")),
    LEGALITY_CONTRADICTS(
            text(
                    "legalitas menyatakan tanpa izin, padahal NIB terisi",
                    "the legality says that there is no licence, but there is an NIB"),
            text("perbaiki salah satunya", "mend one of them")),
    STATUS_UNKNOWN(
            text("status tidak dikenal", "unknown status"),
            text("tulis Aktif, Tidak Aktif atau Tutup", "write Aktif, Tidak Aktif or Tutup")),
    REGENCY_UNKNOWN(
            text("kabupaten/kota tidak dikenal", "unknown regency"),
            text(
                    "tulis misalnya Kab. Lombok Barat, Kota Mataram, atau kode BPS",
                    "write e.g. Kab. Lombok Barat, Kota Mataram, or the BPS code")),
    REGENCY_AMBIGUOUS(
            text("\"Bima\" dapat berarti Kabupaten atau Kota Bima", "\"Bima\" can be the regency or the city"),
            text(
                    "tulis Kab. Bima atau Kota Bima, atau jawab di berkas pemetaan: %s",
                    "write Kab. Bima or Kota Bima, or answer in the mapping file: %s")),
    REGENCY_OF_ANOTHER_OFFICE(
            text("kabupaten/kota lain dari kantor ini (%s)", "another regency than this office's (%s)"),
            text(
                    "perbaiki selnya, atau bila IKM memang pindah, serahkan dengan: ikm handover IKM-ID --to KODE"
                            + " --from TANGGAL",
                    "mend the cell or, if the IKM has moved, hand it over: ikm handover IKM-ID --to CODE --from DATE")),
    UNIT_UNKNOWN(
            text("satuan tidak dikenal", "unknown unit"),
            text(
                    "tulis salah satu: %s, atau jawab di berkas pemetaan: nilai.satuan_produksi.SATUAN = KODE",
                    "write one of: %s, or answer in the mapping file: nilai.satuan_produksi.UNIT = CODE")),
    KBLI_UNREADABLE(
            text("KBLI tidak dikenal", "unknown KBLI"),
            text(
                    "tulis kode lima angka, misalnya 10762, atau judulnya persis seperti di KBLI 2020",
                    "write the code of five digits, e.g. 10762, or its title exactly as in KBLI 2020")),
    NOT_DATE(
            text("tanggal tidak dapat dibaca", "the date cannot be read"),
            text(
                    "tulis hari/bulan/tahun, misalnya 31/12/2025, atau 31 Desember 2025",
                    "write day/month/year, e.g. 31/12/2025, or 31 Desember 2025")),
    NOT_MONTH(
            text("bulan tidak dapat dibaca", "the month cannot be read"),
            text("tulis misalnya Desember 2025 atau 12/2025", "write e.g. Desember 2025 or 12/2025")),
    NOT_YEAR(
            text("tahun tidak dapat dibaca", "the year cannot be read"),
            text("tulis empat angka, misalnya 2025", "write four digits")),
    PRODUCT_UNKNOWN(
            text("produk ini bukan satu komoditas dari daftar", "the product is not one commodity of the list"),
            text(
                    "tulis satu nama dari daftar komoditas, misalnya teh kelor",
                    "write one name of the list of commodities, e.g. teh kelor")),
    NO_IDENTITY(
            text("IKM ini tidak dapat dikenali", "this IKM cannot be identified"),
            text(
                    "isi ikmId, NIK, NIB, atau nama usaha bersama desa",
                    "fill in ikmId, NIK, NIB, or the name of the business with its village")),
    NO_IKM_ID(
            text("IKM ini belum punya ikmId", "this IKM has no ikmId yet"),
            text(
                    "isi kolom ikmId, atau jalankan lagi dengan --assign-ids agar diberi nomor baru",
                    "fill in a column ikmId, or run again with --assign-ids to give it a new number")),
    PROVINCE_REGISTERS_NOBODY(
            text(
                    "provinsi tidak mendaftarkan IKM baru, hanya menyatakan tentang yang sudah terdaftar",
                    "the province registers nobody new and speaks of registered firms only"),
            text(
                    "isi kolom ikmId, atau minta kantor kabupaten/kota mendaftarkannya",
                    "fill in a column ikmId, or ask the regency's office to register it")),
    FIRM_REPEATED(
            text("IKM ini sudah ada di baris %s berkas ini", "this IKM is in row %s of this file already"),
            text(
                    "hapus salah satu, atau bila memang dua usaha, isi ikmId masing-masing",
                    "remove one, or if they are two firms, give each its ikmId"));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Problem problem;

    CellReason(Bilingual reason, Bilingual advice) {
        this.problem = new Problem(name(), reason, advice);
    }

    /** What is wrong and what to do. */
    public Problem problem() {
        return problem;
    }

    /** The same with what its texts leave open. */
    public Problem problem(String detail) {
        return problem.with(detail);
    }
}
