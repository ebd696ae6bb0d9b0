package id.ntb.ikm.sheet;

/** Why a row cannot become an event, as far as its form goes; what it means is judged by the event rules. */
enum Problem {
    NOT_JSON("baris ini bukan objek JSON yang utuh; %s", "this line is not one whole JSON object; %s"),
    QUOTES(
            "tanda kutip tidak berpasangan, atau isi sel terbagi atas beberapa baris; satu baris berkas = satu baris data",
            "unpaired quotation marks, or a cell that runs over several lines; one line of the file is one row"),
    CELL_COUNT(
            "jumlah sel %s tidak sama dengan jumlah judul kolom; periksa pemisah dan tanda kutip",
            "%s cells, which is not the number of column headings; check separators and quotation marks"),
    REPORT_AGAIN(
            "baris sebelumnya sudah berisi laporan IKM ini untuk bulan ini; laporan dengan beberapa komoditas harus NDJSON",
            "the row before already is this IKM's report for this month; a report of several lines must be NDJSON"),
    TYPE("type harus salah satu dari %s", "type must be one of %s"),
    UNKNOWN_FIELD("kolom ini tidak dikenal untuk %s", "there is no such field in a %s"),
    MISSING("wajib diisi", "is required"),
    RECORDED_AT_MISSING(
            "wajib diisi; isi di baris ini atau berikan --recorded-at",
            "is required; give it in the row or by --recorded-at"),
    OFFICE_DIFFERS(
            "baris ini milik kantor lain, sedangkan berkas dikirim atas nama %s",
            "the row is another office's, but the file is sent for %s"),
    NOT_TEXT("harus teks di antara tanda kutip", "must be text in quotation marks"),
    NOT_WHOLE(
            "harus bilangan bulat tanpa pemisah ribuan, misalnya 1500000",
            "must be a whole number without thousands separators, e.g. 1500000"),
    NOT_DECIMAL(
            "harus angka dengan titik desimal, tanpa pemisah ribuan, misalnya 1234.5",
            "must be a number with a decimal point and no thousands separators, e.g. 1234.5"),
    TOO_MANY_DECIMALS("paling banyak %s angka di belakang koma", "at most %s decimals"),
    TOO_LARGE("angka terlalu besar", "the number is too large"),
    NOT_DATE("harus tanggal TTTT-BB-HH, misalnya 2025-03-31", "must be a date YYYY-MM-DD, e.g. 2025-03-31"),
    NOT_TIMESTAMP(
            "harus tanggal, jam dan zona, misalnya 2025-03-31T09:00:00+08:00",
            "must be date, time and offset, e.g. 2025-03-31T09:00:00+08:00"),
    NOT_BOOLEAN("harus true atau false", "must be true or false"),
    NOT_SYMBOL("harus salah satu dari %s", "must be one of %s"),
    NOT_LIST("harus daftar [ … ]", "must be a list [ … ]"),
    NOT_RECORD("harus objek { … }", "must be an object { … }"),
    NOT_ENROLMENT(
            "harus PROGRAM/EDISI/KOMODITAS@TANGGAL, misalnya JPS_GEMILANG/3/TEH_KELOR@2025-01-15, dipisah dengan |",
            "must be PROGRAM/EDITION/COMMODITY@DATE, e.g. JPS_GEMILANG/3/TEH_KELOR@2025-01-15, separated by |");

    private final String indonesian;
    private final String english;

    Problem(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** @param detail stands in for {@code %s} */
    String indonesian(String detail) {
        return indonesian.replace("%s", detail);
    }

    String english(String detail) {
        return english.replace("%s", detail);
    }
}
