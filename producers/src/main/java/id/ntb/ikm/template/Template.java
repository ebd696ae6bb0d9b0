package id.ntb.ikm.template;

import static id.ntb.ikm.template.TemplateColumn.choice;
import static id.ntb.ikm.template.TemplateColumn.number;
import static id.ntb.ikm.template.TemplateColumn.text;

import id.ntb.ikm.reference.Commodity;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.reference.Regency;
import id.ntb.ikm.reference.Sector;
import id.ntb.ikm.reference.Unit;
import java.util.List;

/**
 * What an empty sheet asks for: the columns of the provincial form that events are made of, with units and editions in the
 * headings, so that {@code ikm check} has nothing to ask.
 */
public record Template(String title, List<TemplateColumn> columns) {

    private static final List<String> LEGALITY =
            List.of("Memiliki Surat Izin", "Tidak Memiliki Surat Izin", "Dalam Proses");
    private static final List<String> FORMS = List.of("PERORANGAN", "UD", "CV", "PT", "PO", "PD", "KOPERASI");
    private static final List<String> STATUS = List.of("Aktif", "Tidak Aktif", "Tutup");
    private static final List<String> EDITIONS = List.of("2015", "2020", "2025");

    private static final TemplateColumn ID = text("ikmId", "5202-000001; kosong bila belum ada / empty if none yet");
    private static final TemplateColumn RECORDED =
            text("TANGGAL PENDATAAN", "hari/bulan/tahun, 31/12/2025 / day/month/year");

    public Template {
        columns = List.copyOf(columns);
    }

    /** One row for one firm. */
    public static Template registration(ReferenceData reference) {
        List<String> regencies =
                reference.regencies().values().stream().map(Regency::name).toList();
        List<String> sectors =
                reference.sectors().values().stream().map(Sector::name).toList();
        return new Template(
                "REGISTRASI IKM / REGISTRATION",
                List.of(
                        ID,
                        text("NOMOR INDUK KEPENDUDUKAN (NIK)", "16 angka; tidak dikirim / 16 digits; never sent"),
                        text("NAMA USAHA", "wajib / required"),
                        choice("BENTUK USAHA", FORMS),
                        choice("KABUPATEN", regencies),
                        text("KECAMATAN", ""),
                        text("KELURAHAN/DESA", ""),
                        text("NO. HP", "tidak dikirim / never sent"),
                        text("TAHUN BERDIRI", "empat angka / four digits"),
                        choice("LEGALITAS USAHA", LEGALITY),
                        text("NIB/TAHUN", "13 angka/tahun / 13 digits/year: 1234567890123/2024"),
                        text("JENIS USAHA", "produk / product"),
                        choice("CABANG INDUSTRI", sectors),
                        text("KBLI", "wajib, lima angka / required, five digits: 10762"),
                        choice("EDISI KBLI", EDITIONS),
                        number("INVESTASI (RP)", "wajib, rupiah penuh; 0 bila tidak ada / required, whole rupiah"),
                        number("JUMLAH TENAGA KERJA PRIA", "wajib; 0 bila tidak ada / required; 0 if none"),
                        number("JUMLAH TENAGA KERJA WANITA", "wajib; 0 bila tidak ada / required; 0 if none"),
                        choice("STATUS", STATUS),
                        text("HALAL", "nomor/tahun / number/year"),
                        text("P-IRT/TAHUN", "nomor/tahun / number/year"),
                        text("SERTIFIKAT MEREK/TAHUN", "merek IDM…/tahun / brand IDM…/year"),
                        text("SNI/TAHUN", "nomor/tahun / number/year"),
                        text("TAHUN DATA", "wajib, berlaku sejak 1 Januari / required, holds from 1 January: 2025"),
                        RECORDED));
    }

    /** One row for one product of one firm in one month. */
    public static Template production(ReferenceData reference) {
        List<String> commodities =
                reference.commodities().values().stream().map(Commodity::name).toList();
        List<String> units = reference.units().values().stream()
                .filter(unit -> !unit.code().equals(Unit.NOT_RECORDED))
                .map(Unit::name)
                .toList();
        return new Template(
                "LAPORAN PRODUKSI / PRODUCTION REPORT",
                List.of(
                        ID,
                        text("PERIODE", "wajib, bulan/tahun / required, month/year: 12/2025"),
                        choice("JENIS USAHA", commodities),
                        number("JUMLAH PRODUKSI", "angka / number"),
                        choice("SATUAN PRODUKSI", units),
                        number("NILAI PRODUKSI (RP)", "wajib, rupiah penuh / required, whole rupiah"),
                        number("NILAI BAHAN BAKU (RP)", "rupiah penuh / whole rupiah"),
                        RECORDED));
    }
}
