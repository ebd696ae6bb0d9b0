package id.ntb.ikm.form;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.problem.Bilingual;
import id.ntb.ikm.problem.Problem;

/** What was decided about a row by a rule, or left out of it, so that the office can look at it again. */
enum FlagReason {
    KBLI_PADDED(text(
            "KBLI empat angka dilengkapi dengan nol di depan yang hilang di Excel",
            "a KBLI of four digits was given back the leading zero that Excel drops")),
    KBLI_FROM_TITLE(
            text("KBLI ditulis dengan judulnya; kodenya diambil dari KBLI 2020", "a KBLI was given by its title")),
    THOUSANDS_POINT(text(
            "bilangan bulat bertitik di sel angka Excel dibaca sebagai ribuan (17.113 = 17113)",
            "a whole number with a point in a number cell was read as thousands (17.113 = 17113)")),
    STATUS_NOT_STATED(text(
            "status hanya menyebut verifikasi; dicatat sebagai aktif",
            "the status only speaks of verification; taken as active")),
    CERTIFICATE_WITHOUT_YEAR(text(
            "sertifikat tanpa tahun; dicatat berlaku sejak tanggal data ini",
            "a certificate without its year; taken to hold from the date of the data")),
    CERTIFICATE_WITHOUT_NUMBER(text(
            "sertifikat disebut tanpa nomor; tidak dicatat sebagai sertifikat",
            "a certificate is mentioned without its number; not taken as a certificate")),
    NOTHING_STATED(text(
            "baris tanpa sertifikat atau produksi; tidak ada yang dikirim",
            "a row without certificate or production; nothing of it is sent")),
    TOTALS_ROW(text("baris jumlah dilewati", "a row of totals was passed over")),
    PRODUCTION_WITHOUT_PERIOD(text(
            "nilai produksi tanpa bulan; tidak dicatat sebagai laporan produksi (isi kolom PERIODE, atau"
                    + " tetap.periode di berkas pemetaan)",
            "production without its month; not taken as a report (fill in a column PERIODE, or tetap.periode in"
                    + " the mapping file)")),
    PRODUCTION_WITHOUT_COMMODITY(text(
            "produk bukan satu komoditas dari daftar; nilai produksinya tidak dicatat",
            "the product is not one commodity of the list; its production was not taken"));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Problem problem;

    FlagReason(Bilingual reason) {
        this.problem = new Problem(name(), reason, Bilingual.NONE);
    }

    Problem problem() {
        return problem;
    }
}
