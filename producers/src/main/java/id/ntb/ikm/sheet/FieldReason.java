package id.ntb.ikm.sheet;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.problem.Bilingual;
import id.ntb.ikm.problem.Problem;

/** Why a row cannot become an event, as far as its form goes; what it means is judged by the event rules. */
enum FieldReason {
    NOT_JSON(text("baris ini bukan objek JSON yang utuh", "this line is not one whole JSON object"), text("%s", "%s")),
    QUOTES(
            text(
                    "tanda kutip tidak berpasangan, atau isi sel terbagi atas beberapa baris",
                    "unpaired quotation marks, or a cell that runs over several lines"),
            text("satu baris berkas = satu baris data", "one line of the file is one row")),
    CELL_COUNT(
            text(
                    "jumlah sel %s tidak sama dengan jumlah judul kolom",
                    "%s cells, which is not the number of column headings"),
            text("periksa pemisah dan tanda kutip", "check separators and quotation marks")),
    REPORT_AGAIN(
            text(
                    "baris sebelumnya sudah berisi laporan IKM ini untuk bulan ini",
                    "the row before already is this IKM's report for this month"),
            text("laporan dengan beberapa komoditas harus NDJSON", "a report of several lines must be NDJSON")),
    TYPE(text("type harus salah satu dari %s", "type must be one of %s")),
    UNKNOWN_FIELD(text("kolom ini tidak dikenal untuk %s", "there is no such field in a %s")),
    MISSING(text("wajib diisi", "is required")),
    RECORDED_AT_MISSING(
            text("wajib diisi", "is required"),
            text("isi di baris ini atau berikan --recorded-at", "give it in the row or by --recorded-at")),
    OFFICE_DIFFERS(text(
            "baris ini milik kantor lain, sedangkan berkas dikirim atas nama %s",
            "the row is another office's, but the file is sent for %s")),
    NOT_TEXT(text("harus teks di antara tanda kutip", "must be text in quotation marks")),
    NOT_WHOLE(text(
            "harus bilangan bulat tanpa pemisah ribuan, misalnya 1500000",
            "must be a whole number without thousands separators, e.g. 1500000")),
    NOT_DECIMAL(text(
            "harus angka dengan titik desimal, tanpa pemisah ribuan, misalnya 1234.5",
            "must be a number with a decimal point and no thousands separators, e.g. 1234.5")),
    TOO_MANY_DECIMALS(text("paling banyak %s angka di belakang koma", "at most %s decimals")),
    TOO_LARGE(text("angka terlalu besar", "the number is too large")),
    NOT_DATE(text("harus tanggal TTTT-BB-HH, misalnya 2025-03-31", "must be a date YYYY-MM-DD, e.g. 2025-03-31")),
    NOT_TIMESTAMP(text(
            "harus tanggal, jam dan zona, misalnya 2025-03-31T09:00:00+08:00",
            "must be date, time and offset, e.g. 2025-03-31T09:00:00+08:00")),
    NOT_BOOLEAN(text("harus true atau false", "must be true or false")),
    NOT_SYMBOL(text("harus salah satu dari %s", "must be one of %s")),
    NOT_LIST(text("harus daftar [ … ]", "must be a list [ … ]")),
    NOT_RECORD(text("harus objek { … }", "must be an object { … }")),
    NOT_ENROLMENT(text(
            "harus PROGRAM/EDISI/KOMODITAS@TANGGAL, misalnya JPS_GEMILANG/3/TEH_KELOR@2025-01-15, dipisah"
                    + " dengan |",
            "must be PROGRAM/EDITION/COMMODITY@DATE, e.g. JPS_GEMILANG/3/TEH_KELOR@2025-01-15, separated by" + " |"));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Problem problem;

    FieldReason(Bilingual reason) {
        this(reason, Bilingual.NONE);
    }

    FieldReason(Bilingual reason, Bilingual advice) {
        this.problem = new Problem(name(), reason, advice);
    }

    Problem problem() {
        return problem;
    }

    /** With what the text leaves open. */
    Problem problem(String detail) {
        return problem.with(detail);
    }
}
