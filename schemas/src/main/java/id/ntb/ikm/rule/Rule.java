package id.ntb.ikm.rule;

import static id.ntb.ikm.problem.Bilingual.text;
import static id.ntb.ikm.rule.Severity.FLAG;
import static id.ntb.ikm.rule.Severity.REJECT;

import id.ntb.ikm.problem.Bilingual;
import id.ntb.ikm.problem.Problem;

/**
 * What can be wrong with one event, judged by the event alone (rule 10 of the merge rules). The names are part of the
 * contract: dead letters, rejected rows and the flags of the views carry them.
 */
public enum Rule {
    OFFICE_UNKNOWN(
            REJECT,
            text("kode kantor penerbit tidak dikenal", "the publishing office is not known"),
            text(
                    "pakai kode BPS kabupaten/kota, misalnya 5202, atau 52 untuk provinsi",
                    "use the regency's BPS code, e.g. 5202, or 52 for the province")),
    OFFICE_NOT_TOPIC(
            REJECT,
            text("kejadian milik kantor lain", "the event is another office's than the topic's"),
            text("terbitkan ke topik kantor itu sendiri", "publish it to that office's own topic")),
    KEY_NOT_IKM_ID(
            REJECT, text("kunci rekaman harus sama dengan ikmId", "the record key must be the ikmId, as UTF-8 text")),
    PARTITION_NOT_OF_KEY(
            REJECT,
            text(
                    "rekaman berada di partisi yang salah",
                    "the record is in a partition that its key does not belong to"),
            text("pakai pembagi partisi murmur2 bawaan Kafka Java", "use Kafka's murmur2 partitioner")),
    IKM_ID_FORMAT(
            REJECT,
            text(
                    "ikmId harus kode kabupaten/kota, tanda hubung dan enam angka, misalnya 5202-000123",
                    "ikmId must be a regency code, a hyphen and six digits, e.g. 5202-000123")),
    EVENT_ID_MISSING(REJECT, text("eventId tidak boleh kosong", "eventId must not be empty")),
    RECORDED_AT_OUT_OF_RANGE(
            REJECT,
            text(
                    "waktu pencatatan (recordedAt) harus antara tahun 2000 dan 2199",
                    "recordedAt must be between the years 2000 and 2199"),
            text("periksa tahunnya dan jam komputer", "check the year and the computer's clock")),
    RECORDED_IN_FUTURE(
            REJECT,
            text(
                    "waktu pencatatan (recordedAt) lebih dari satu hari di depan",
                    "recordedAt is more than one day in the future"),
            text(
                    "perbaiki waktunya atau jam komputer, lalu kirim lagi",
                    "correct it or the computer's clock, then send again")),
    DATE_OUT_OF_RANGE(
            REJECT,
            text(
                    "tanggal harus antara 1900-01-01 dan 2199-12-31",
                    "the date must be between 1900-01-01 and 2199-12-31"),
            text("periksa tahunnya", "check the year")),
    YEAR_OUT_OF_RANGE(
            REJECT,
            text(
                    "tahun berdiri harus antara 1800 dan 2199, empat angka",
                    "the year of founding must be between 1800 and 2199, four digits"),
            text("kosongkan bila tidak diketahui", "leave it empty if unknown")),
    TEXT_TOO_LONG(
            REJECT,
            text("teks terlalu panjang, paling banyak 200 huruf", "the text is too long, at most 200 characters"),
            text("singkatkan", "shorten it")),
    CODE_TOO_LONG(
            REJECT,
            text(
                    "kode atau nomor terlalu panjang, paling banyak 40 huruf",
                    "the code or number is too long, at most 40 characters"),
            text("tulis satu nomor saja tanpa keterangan", "write one number only, without remarks")),
    NIK_FOUND(
            REJECT,
            text("berisi NIK, yang tidak boleh meninggalkan kantor", "holds a NIK, which must not leave the office"),
            text(
                    "hapus, atau pindahkan ke kolom NIK (isi tidak ditampilkan)",
                    "remove it, or move it to the NIK column (the value is not shown)")),
    OWNER_HASH_FORMAT(
            REJECT,
            text(
                    "ownerHash harus 64 angka heksadesimal (HMAC-SHA256 dari NIK), atau kosong",
                    "ownerHash must be 64 hexadecimal digits (the HMAC-SHA256 of the NIK), or none"),
            text("jangan isi NIK (isi tidak ditampilkan)", "never the NIK (not shown)")),
    REGENCY_UNKNOWN(
            REJECT,
            text("kode kabupaten/kota tidak dikenal", "unknown regency code"),
            text("pakai kode BPS 5201 sampai 5208, 5271 atau 5272", "use the BPS codes 5201 to 5208, 5271 or 5272")),
    SECTOR_UNKNOWN(REJECT, text("kode sektor tidak dikenal", "unknown sector code")),
    COMMODITY_UNKNOWN(REJECT, text("kode komoditas tidak dikenal", "unknown commodity code")),
    TOO_MANY_COMMODITIES(
            REJECT,
            text("paling banyak 50 komoditas untuk satu IKM", "at most 50 commodities for one IKM"),
            text("tulis yang utama saja", "give the main ones")),
    TOO_MANY_ENROLMENTS(
            REJECT,
            text("paling banyak 50 keikutsertaan program untuk satu IKM", "at most 50 enrolments for one IKM"),
            text("periksa baris yang berulang", "check for repeated ones")),
    TOO_MANY_LINES(
            REJECT,
            text("paling banyak 200 baris dalam satu laporan produksi", "at most 200 lines in one production report"),
            text("gabungkan per komoditas, satuan dan pembeli", "add them up by commodity, unit and channel")),
    UNIT_UNKNOWN(
            REJECT,
            text("satuan tidak dikenal", "unknown unit"),
            text(
                    "pakai kode dari daftar, misalnya KG, GRAM, TON, LITER, PCS, LEMBAR, METER, SET, PASANG, BUNGKUS,"
                            + " BOTOL",
                    "use a code of the list, e.g. KG, GRAM, TON, LITER, PCS, LEMBAR, METER, SET, PASANG, BUNGKUS,"
                            + " BOTOL")),
    SCHEME_UNKNOWN(REJECT, text("kode skema sertifikat tidak dikenal", "unknown certificate scheme code")),
    KBLI_EDITION_UNKNOWN(
            REJECT, text("edisi KBLI harus 2015, 2020 atau 2025", "the KBLI edition must be 2015, 2020 or 2025")),
    NEGATIVE_NUMBER(REJECT, text("angka tidak boleh negatif", "the number must not be negative")),
    NUMBER_TOO_LARGE(
            REJECT,
            text(
                    "angka terlalu besar untuk satu IKM (paling besar 10^12 rupiah dan 10^9 satuan barang sebulan,"
                            + " 10^13 rupiah investasi, 10^6 pekerja)",
                    "the number is too large for one IKM (at most 10^12 rupiah and 10^9 units of goods a month, 10^13"
                            + " rupiah of investment, 10^6 workers)"),
            text("periksa titik ribuan", "check thousands separators")),
    NIB_REQUIRED(
            REJECT,
            text("IKM berizin (LICENSED) harus punya NIB 13 angka", "a LICENSED IKM must have an NIB of 13 digits")),
    NIB_FORMAT(
            REJECT,
            text("NIB harus tepat 13 angka tanpa spasi", "an NIB must be exactly 13 digits without spaces"),
            text("kosongkan bila belum ada", "leave it empty if there is none")),
    VALID_UNTIL_BEFORE_START(
            REJECT,
            text("validUntil tidak boleh sebelum effectiveFrom", "validUntil must not be before effectiveFrom")),
    PERIOD_FORMAT(REJECT, text("period harus TTTT-BB, misalnya 2025-03", "the period must be YYYY-MM, e.g. 2025-03")),
    PERIOD_TOO_EARLY(
            REJECT,
            text("period paling awal 2000-01", "the period must not be before 2000-01"),
            text("periksa tahunnya", "check the year")),
    PERIOD_IN_FUTURE(
            REJECT,
            text(
                    "period tidak boleh setelah bulan pencatatan (recordedAt)",
                    "the period must not be after the month of recordedAt")),
    NAME_UNUSABLE(
            REJECT,
            text(
                    "harus 1 sampai 40 huruf tanpa garis tegak \"|\" dan tanpa huruf yang tidak tampak",
                    "must have 1 to 40 characters, no \"|\" and none that cannot be seen"),
            text("edisi program boleh kosong", "only an edition may be empty")),
    CERTIFICATE_NUMBER_MISSING(
            REJECT, text("certificateNumber tidak boleh kosong", "certificateNumber must not be empty")),

    OFFICE_DIFFERS(
            FLAG,
            text(
                    "IKM diserahkan ke kabupaten/kota lain, belum dikonfirmasi kantor penerimanya",
                    "handed over to another regency, not yet confirmed by the receiving office")),
    SCALE_DIFFERS(
            FLAG,
            text(
                    "skala yang ditulis berbeda dari hitungan Permenperin 64/2016",
                    "the stated scale is not the one of Permenperin 64/2016")),
    KBLI_LENGTH(FLAG, text("KBLI harus lima angka", "the KBLI code should have five digits")),
    KBLI_UNKNOWN(FLAG, text("KBLI tidak ada di edisi yang ditulis", "the KBLI code is not in the stated edition")),
    CLOSING_REASON_MISSING(
            FLAG,
            text("IKM ditutup tanpa alasan (closedBecause)", "the IKM is closed without a reason (closedBecause)")),
    CERTIFICATE_NUMBER_FORMAT(
            FLAG,
            text(
                    "nomor sertifikat tidak seperti biasanya untuk skema ini",
                    "the certificate number does not look like one of its scheme"));

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Problem problem;

    Rule(Severity severity, Bilingual reason) {
        this(severity, reason, Bilingual.NONE);
    }

    Rule(Severity severity, Bilingual reason, Bilingual advice) {
        this.severity = severity;
        this.problem = new Problem(name(), reason, advice);
    }

    public Severity severity() {
        return severity;
    }

    /** What is wrong and what to do, for people; its code is the name of the rule. */
    public Problem problem() {
        return problem;
    }
}
