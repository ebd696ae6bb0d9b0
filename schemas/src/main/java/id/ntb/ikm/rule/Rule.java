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
            "kode kabupaten/kota penerbit tidak dikenal; pakai kode BPS, misalnya 5202",
            "the publishing office is not a known regency code; use the BPS code, e.g. 5202"),
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
    REGENCY_UNKNOWN(
            REJECT,
            "kode kabupaten/kota tidak dikenal; pakai kode BPS 5201 sampai 5208, 5271 atau 5272",
            "unknown regency code; use the BPS codes 5201 to 5208, 5271 or 5272"),
    SECTOR_UNKNOWN(REJECT, "kode sektor tidak dikenal", "unknown sector code"),
    COMMODITY_UNKNOWN(REJECT, "kode komoditas tidak dikenal", "unknown commodity code"),
    SCHEME_UNKNOWN(REJECT, "kode skema sertifikat tidak dikenal", "unknown certificate scheme code"),
    KBLI_EDITION_UNKNOWN(
            REJECT, "edisi KBLI harus 2015, 2020 atau 2025", "the KBLI edition must be 2015, 2020 or 2025"),
    NEGATIVE_NUMBER(REJECT, "angka tidak boleh negatif", "the number must not be negative"),
    NUMBER_TOO_LARGE(
            REJECT,
            "angka terlalu besar untuk satu IKM (paling besar 10^15 rupiah, 10^12 satuan barang); periksa titik ribuan",
            "the number is too large for one IKM (at most 10^15 rupiah, 10^12 units of goods); check thousands separators"),
    NIB_REQUIRED(
            REJECT, "IKM berizin (LICENSED) harus punya NIB 13 angka", "a LICENSED IKM must have an NIB of 13 digits"),
    VALID_UNTIL_BEFORE_START(
            REJECT, "validUntil tidak boleh sebelum effectiveFrom", "validUntil must not be before effectiveFrom"),
    PERIOD_FORMAT(REJECT, "period harus TTTT-BB, misalnya 2025-03", "the period must be YYYY-MM, e.g. 2025-03"),
    PERIOD_IN_FUTURE(
            REJECT,
            "period tidak boleh setelah bulan pencatatan (recordedAt)",
            "the period must not be after the month of recordedAt"),
    NAME_UNUSABLE(
            REJECT,
            "harus 1 sampai 40 huruf tanpa garis tegak \"|\"; edisi program boleh kosong",
            "must have 1 to 40 characters and no \"|\"; only an edition may be empty"),
    CERTIFICATE_NUMBER_MISSING(REJECT, "certificateNumber tidak boleh kosong", "certificateNumber must not be empty"),

    OFFICE_DIFFERS(FLAG, "regency berbeda dari kantor penerbit", "the regency is not the publishing office's"),
    SCALE_DIFFERS(
            FLAG,
            "skala yang ditulis berbeda dari hitungan Permenperin 64/2016",
            "the stated scale is not the one of Permenperin 64/2016"),
    KBLI_LENGTH(FLAG, "KBLI harus lima angka", "the KBLI code should have five digits"),
    KBLI_UNKNOWN(FLAG, "KBLI tidak ada di edisi yang ditulis", "the KBLI code is not in the stated edition"),
    NIB_FORMAT(FLAG, "NIB harus 13 angka", "an NIB should have 13 digits"),
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
