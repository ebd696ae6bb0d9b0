package id.ntb.ikm.rule;

import static id.ntb.ikm.rule.Severity.FLAG;
import static id.ntb.ikm.rule.Severity.REJECT;

/**
 * What can be wrong with one event, judged by the event alone (rule 10 of the merge rules). The names are part of the
 * contract: dead letters, rejected rows and the flags of the views carry them.
 */
public enum Rule {
    OFFICE_UNKNOWN(
            REJECT,
            "kode kantor penerbit tidak dikenal; pakai kode BPS kabupaten/kota, misalnya 5202, atau 52 untuk provinsi",
            "the publishing office is not known; use the regency's BPS code, e.g. 5202, or 52 for the province"),
    OFFICE_NOT_TOPIC(
            REJECT,
            "kejadian milik kantor lain; terbitkan ke topik kantor itu sendiri",
            "the event is another office's than the topic's; publish it to that office's own topic"),
    KEY_NOT_IKM_ID(REJECT, "kunci rekaman harus sama dengan ikmId", "the record key must be the ikmId, as UTF-8 text"),
    PARTITION_NOT_OF_KEY(
            REJECT,
            "rekaman berada di partisi yang salah; pakai pembagi partisi murmur2 bawaan Kafka Java",
            "the record is in a partition that its key does not belong to; use Kafka's murmur2 partitioner"),
    IKM_ID_FORMAT(
            REJECT,
            "ikmId harus kode kabupaten/kota, tanda hubung dan enam angka, misalnya 5202-000123",
            "ikmId must be a regency code, a hyphen and six digits, e.g. 5202-000123"),
    EVENT_ID_MISSING(REJECT, "eventId tidak boleh kosong", "eventId must not be empty"),
    RECORDED_AT_OUT_OF_RANGE(
            REJECT,
            "waktu pencatatan (recordedAt) harus antara tahun 2000 dan 2199; periksa tahunnya dan jam komputer",
            "recordedAt must be between the years 2000 and 2199; check the year and the computer's clock"),
    RECORDED_IN_FUTURE(
            REJECT,
            "waktu pencatatan (recordedAt) lebih dari satu hari di depan; perbaiki waktunya atau jam komputer, lalu kirim lagi",
            "recordedAt is more than one day in the future; correct it or the computer's clock, then send again"),
    DATE_OUT_OF_RANGE(
            REJECT,
            "tanggal harus antara 1900-01-01 dan 2199-12-31; periksa tahunnya",
            "the date must be between 1900-01-01 and 2199-12-31; check the year"),
    YEAR_OUT_OF_RANGE(
            REJECT,
            "tahun berdiri harus antara 1800 dan 2199, empat angka; kosongkan bila tidak diketahui",
            "the year of founding must be between 1800 and 2199, four digits; leave it empty if unknown"),
    TEXT_TOO_LONG(
            REJECT,
            "teks terlalu panjang, paling banyak 200 huruf; singkatkan",
            "the text is too long, at most 200 characters; shorten it"),
    CODE_TOO_LONG(
            REJECT,
            "kode atau nomor terlalu panjang, paling banyak 40 huruf; tulis satu nomor saja tanpa keterangan",
            "the code or number is too long, at most 40 characters; write one number only, without remarks"),
    NIK_FOUND(
            REJECT,
            "berisi NIK, yang tidak boleh meninggalkan kantor; hapus, atau pindahkan ke kolom NIK (isi tidak ditampilkan)",
            "holds a NIK, which must not leave the office; remove it, or move it to the NIK column (the value is not shown)"),
    OWNER_HASH_FORMAT(
            REJECT,
            "ownerHash harus 64 angka heksadesimal (HMAC-SHA256 dari NIK), atau kosong; jangan isi NIK (isi tidak ditampilkan)",
            "ownerHash must be 64 hexadecimal digits (the HMAC-SHA256 of the NIK), or none; never the NIK (not shown)"),
    REGENCY_UNKNOWN(
            REJECT,
            "kode kabupaten/kota tidak dikenal; pakai kode BPS 5201 sampai 5208, 5271 atau 5272",
            "unknown regency code; use the BPS codes 5201 to 5208, 5271 or 5272"),
    SECTOR_UNKNOWN(REJECT, "kode sektor tidak dikenal", "unknown sector code"),
    COMMODITY_UNKNOWN(REJECT, "kode komoditas tidak dikenal", "unknown commodity code"),
    TOO_MANY_COMMODITIES(
            REJECT,
            "paling banyak 50 komoditas untuk satu IKM; tulis yang utama saja",
            "at most 50 commodities for one IKM; give the main ones"),
    TOO_MANY_ENROLMENTS(
            REJECT,
            "paling banyak 50 keikutsertaan program untuk satu IKM; periksa baris yang berulang",
            "at most 50 enrolments for one IKM; check for repeated ones"),
    TOO_MANY_LINES(
            REJECT,
            "paling banyak 200 baris dalam satu laporan produksi; gabungkan per komoditas, satuan dan pembeli",
            "at most 200 lines in one production report; add them up by commodity, unit and channel"),
    UNIT_UNKNOWN(
            REJECT,
            "satuan tidak dikenal; pakai kode dari daftar, misalnya KG, GRAM, TON, LITER, PCS, LEMBAR, METER, SET, PASANG,"
                    + " BUNGKUS, BOTOL",
            "unknown unit; use a code of the list, e.g. KG, GRAM, TON, LITER, PCS, LEMBAR, METER, SET, PASANG, BUNGKUS,"
                    + " BOTOL"),
    SCHEME_UNKNOWN(REJECT, "kode skema sertifikat tidak dikenal", "unknown certificate scheme code"),
    KBLI_EDITION_UNKNOWN(
            REJECT, "edisi KBLI harus 2015, 2020 atau 2025", "the KBLI edition must be 2015, 2020 or 2025"),
    NEGATIVE_NUMBER(REJECT, "angka tidak boleh negatif", "the number must not be negative"),
    NUMBER_TOO_LARGE(
            REJECT,
            "angka terlalu besar untuk satu IKM (paling besar 10^12 rupiah dan 10^9 satuan barang sebulan, 10^13 rupiah"
                    + " investasi, 10^6 pekerja); periksa titik ribuan",
            "the number is too large for one IKM (at most 10^12 rupiah and 10^9 units of goods a month, 10^13 rupiah of"
                    + " investment, 10^6 workers); check thousands separators"),
    NIB_REQUIRED(
            REJECT, "IKM berizin (LICENSED) harus punya NIB 13 angka", "a LICENSED IKM must have an NIB of 13 digits"),
    NIB_FORMAT(
            REJECT,
            "NIB harus tepat 13 angka tanpa spasi; kosongkan bila belum ada",
            "an NIB must be exactly 13 digits without spaces; leave it empty if there is none"),
    VALID_UNTIL_BEFORE_START(
            REJECT, "validUntil tidak boleh sebelum effectiveFrom", "validUntil must not be before effectiveFrom"),
    PERIOD_FORMAT(REJECT, "period harus TTTT-BB, misalnya 2025-03", "the period must be YYYY-MM, e.g. 2025-03"),
    PERIOD_TOO_EARLY(
            REJECT,
            "period paling awal 2000-01; periksa tahunnya",
            "the period must not be before 2000-01; check the year"),
    PERIOD_IN_FUTURE(
            REJECT,
            "period tidak boleh setelah bulan pencatatan (recordedAt)",
            "the period must not be after the month of recordedAt"),
    NAME_UNUSABLE(
            REJECT,
            "harus 1 sampai 40 huruf tanpa garis tegak \"|\" dan tanpa huruf yang tidak tampak; edisi program boleh kosong",
            "must have 1 to 40 characters, no \"|\" and none that cannot be seen; only an edition may be empty"),
    CERTIFICATE_NUMBER_MISSING(REJECT, "certificateNumber tidak boleh kosong", "certificateNumber must not be empty"),

    OFFICE_DIFFERS(
            FLAG,
            "IKM diserahkan ke kabupaten/kota lain, belum dikonfirmasi kantor penerimanya",
            "handed over to another regency, not yet confirmed by the receiving office"),
    SCALE_DIFFERS(
            FLAG,
            "skala yang ditulis berbeda dari hitungan Permenperin 64/2016",
            "the stated scale is not the one of Permenperin 64/2016"),
    KBLI_LENGTH(FLAG, "KBLI harus lima angka", "the KBLI code should have five digits"),
    KBLI_UNKNOWN(FLAG, "KBLI tidak ada di edisi yang ditulis", "the KBLI code is not in the stated edition"),
    CLOSING_REASON_MISSING(
            FLAG, "IKM ditutup tanpa alasan (closedBecause)", "the IKM is closed without a reason (closedBecause)"),
    CERTIFICATE_NUMBER_FORMAT(
            FLAG,
            "nomor sertifikat tidak seperti biasanya untuk skema ini",
            "the certificate number does not look like one of its scheme");

    private final Severity severity;
    private final String indonesian;
    private final String english;

    Rule(Severity severity, String indonesian, String english) {
        this.severity = severity;
        this.indonesian = indonesian;
        this.english = english;
    }

    public Severity severity() {
        return severity;
    }

    /** What is wrong and what to do, for the clerk. */
    public String indonesian() {
        return indonesian;
    }

    /** The same in English. */
    public String english() {
        return english;
    }
}
