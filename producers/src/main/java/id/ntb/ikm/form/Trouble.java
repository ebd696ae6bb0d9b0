package id.ntb.ikm.form;

/** Why a cell cannot be read. Each text says what is wrong and, after the semicolon, what to do. */
public enum Trouble {
    BROKEN_ROW(
            "tanda kutip tidak berpasangan, sel-sel baris ini tidak dapat dipisahkan; hapus atau lengkapi tanda kutipnya",
            "unpaired quotation marks, the cells of this row cannot be told apart; remove or complete the marks"),
    MISSING("belum diisi; isi sel ini", "is empty; fill in this cell"),
    NUMBER_MISSING(
            "belum diisi, dan kosong tidak sama dengan nol; isi angkanya, atau tulis 0 bila memang tidak ada",
            "is empty, which is not the same as zero; fill in the number, or write 0 where there is none"),
    FORMULA_ERROR(
            "rumus Excel di sel ini salah; perbaiki rumusnya atau tulis nilainya",
            "the Excel formula of this cell has an error; mend it or write the value"),
    NOT_NUMBER(
            "bukan angka; tulis angka saja, misalnya 1.500.000", "is not a number; write digits only, e.g. 1.500.000"),
    NOT_WHOLE(
            "harus bilangan bulat, sedangkan sel ini berisi pecahan; bila titik itu titik ribuan, tulis tanpa titik",
            "must be whole, but the cell has a fraction; if the point separates thousands, write it without"),
    NUMBER_AMBIGUOUS(
            "dapat dibaca dengan dua cara (titik ribuan atau desimal); tulis tanpa titik, atau jawab di berkas pemetaan:"
                    + " %s",
            "can be read in two ways (thousands or decimals); write it without a point, or answer in the mapping file:"
                    + " %s"),
    POINT_IN_THOUSANDS(
            "di kolom ribuan, angka bertitik ini dapat berarti ribuan atau pecahan; tulis bilangan bulat tanpa titik, atau"
                    + " simpan sebagai teks (17.113 = 17113 ribu)",
            "in a column of thousands, this number with a point can be thousands or a fraction; write a whole number"
                    + " without point, or keep it as text (17.113 = 17113 thousand)"),
    DIGITS_LOST(
            "angka di belakang sudah hilang karena Excel menyingkatnya (E+); ubah kolom menjadi Teks, lalu ketik lagi dari"
                    + " dokumen aslinya",
            "Excel has shortened the number and lost digits (E+); format the column as Text and type it again from the"
                    + " original document"),
    NIK_DIGITS_LOST(
            "NIK ini disimpan Excel sebagai bilangan sehingga angka terakhirnya hilang; ubah kolom NIK menjadi Teks, lalu"
                    + " ketik lagi dari KTP",
            "Excel keeps this NIK as a number and has lost its last digits; format the NIK column as Text and type it"
                    + " again from the identity card"),
    NIK_LENGTH(
            "NIK harus 16 angka, di sini %s; periksa pada KTP (isi sel tidak ditampilkan)",
            "a NIK has 16 digits, this one %s; check the identity card (the cell is not shown)"),
    NIB_LENGTH(
            "NIB harus 13 angka, di sini %s; periksa pada dokumen NIB (oss.go.id)",
            "an NIB has 13 digits, this one %s; check the NIB document (oss.go.id)"),
    LEGALITY_UNKNOWN(
            "legalitas tidak dikenal; tulis Memiliki Surat Izin, Tidak Memiliki Surat Izin, atau Dalam Proses",
            "unknown legality; write Memiliki Surat Izin, Tidak Memiliki Surat Izin, or Dalam Proses"),
    LEGALITY_CONTRADICTS(
            "legalitas menyatakan tanpa izin, padahal NIB terisi; perbaiki salah satunya",
            "the legality says that there is no licence, but there is an NIB; mend one of them"),
    STATUS_UNKNOWN(
            "status tidak dikenal; tulis Aktif, Tidak Aktif atau Tutup",
            "unknown status; write Aktif, Tidak Aktif or Tutup"),
    REGENCY_UNKNOWN(
            "kabupaten/kota tidak dikenal; tulis misalnya Kab. Lombok Barat, Kota Mataram, atau kode BPS",
            "unknown regency; write e.g. Kab. Lombok Barat, Kota Mataram, or the BPS code"),
    REGENCY_AMBIGUOUS(
            "\"Bima\" dapat berarti Kabupaten atau Kota Bima; tulis Kab. Bima atau Kota Bima, atau jawab di berkas"
                    + " pemetaan: %s",
            "\"Bima\" can be the regency or the city; write Kab. Bima or Kota Bima, or answer in the mapping file: %s"),
    REGENCY_OF_ANOTHER_OFFICE(
            "kabupaten/kota lain dari kantor ini (%s); perbaiki selnya, atau bila IKM memang pindah, serahkan dengan: ikm"
                    + " handover IKM-ID --to KODE --from TANGGAL",
            "another regency than this office's (%s); mend the cell or, if the IKM has moved, hand it over: ikm handover"
                    + " IKM-ID --to CODE --from DATE"),
    UNIT_UNKNOWN(
            "satuan tidak dikenal; tulis salah satu: %s, atau jawab di berkas pemetaan: nilai.satuan_produksi.SATUAN = KODE",
            "unknown unit; write one of: %s, or answer in the mapping file: nilai.satuan_produksi.UNIT = CODE"),
    KBLI_UNREADABLE(
            "KBLI tidak dikenal; tulis kode lima angka, misalnya 10762, atau judulnya persis seperti di KBLI 2020",
            "unknown KBLI; write the code of five digits, e.g. 10762, or its title exactly as in KBLI 2020"),
    NOT_DATE(
            "tanggal tidak dapat dibaca; tulis hari/bulan/tahun, misalnya 31/12/2025, atau 31 Desember 2025",
            "the date cannot be read; write day/month/year, e.g. 31/12/2025, or 31 Desember 2025"),
    NOT_MONTH(
            "bulan tidak dapat dibaca; tulis misalnya Desember 2025 atau 12/2025",
            "the month cannot be read; write e.g. Desember 2025 or 12/2025"),
    NOT_YEAR(
            "tahun tidak dapat dibaca; tulis empat angka, misalnya 2025", "the year cannot be read; write four digits"),
    PRODUCT_UNKNOWN(
            "produk ini bukan satu komoditas dari daftar; tulis satu nama dari daftar komoditas, misalnya teh kelor",
            "the product is not one commodity of the list; write one name of the list of commodities, e.g. teh kelor"),
    NO_IDENTITY(
            "IKM ini tidak dapat dikenali; isi ikmId, NIK, NIB, atau nama usaha bersama desa",
            "this IKM cannot be identified; fill in ikmId, NIK, NIB, or the name of the business with its village"),
    NO_IKM_ID(
            "IKM ini belum punya ikmId; isi kolom ikmId, atau jalankan lagi dengan --assign-ids agar diberi nomor baru",
            "this IKM has no ikmId yet; fill in a column ikmId, or run again with --assign-ids to give it a new number"),
    PROVINCE_REGISTERS_NOBODY(
            "provinsi tidak mendaftarkan IKM baru, hanya menyatakan tentang yang sudah terdaftar; isi kolom ikmId, atau minta"
                    + " kantor kabupaten/kota mendaftarkannya",
            "the province registers nobody new and speaks of registered firms only; fill in a column ikmId, or ask the"
                    + " regency's office to register it"),
    FIRM_REPEATED(
            "IKM ini sudah ada di baris %s berkas ini; hapus salah satu, atau bila memang dua usaha, isi ikmId masing-masing",
            "this IKM is in row %s of this file already; remove one, or if they are two firms, give each its ikmId");

    private final String indonesian;
    private final String english;

    Trouble(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** Whether the mapping file can answer it; then the detail is the question as a line of one. */
    public boolean isQuestion() {
        return this == NUMBER_AMBIGUOUS || this == REGENCY_AMBIGUOUS;
    }

    /** What is wrong and what to do; {@code detail} stands in for {@code %s}. */
    public String indonesian(String detail) {
        return indonesian.replace("%s", detail);
    }

    public String english(String detail) {
        return english.replace("%s", detail);
    }
}
