package id.ntb.ikm.operator;

import id.ntb.ikm.asof.Viewpoint;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rowfile.OutFile;
import id.ntb.ikm.rule.Limits;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which views of which date are made from history, and what becomes of them; a mixin. */
final class AsOfOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {
                "Tampilan untuk tanggal itu, dibuat dari seluruh riwayat; tidak menulis apa pun ke Kafka",
                "The views of that date, made from the whole of history; writes nothing to Kafka"
            })
    private LocalDate asOf;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            converter = MomentConverter.class,
            description = {
                "Hanya dari yang sudah dicatat kantor saat itu (recordedAt); tanggal berarti akhir hari itu",
                "Only from what offices had recorded by then (recordedAt); a date means the end of that day in Asia/Makassar"
            })
    private Instant knownAt;

    @Option(
            names = "--regency",
            paramLabel = "CODE",
            description = "Hanya kabupaten/kota ini / the rows of this regency only")
    private String regency;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {
                "Berkas baru .json, .csv, .xlsx, atau .parquet dengan semua baris",
                "A new file .json, .csv, .xlsx or .parquet with all rows, as the view server gives them"
            })
    private Path out;

    @Option(
            names = "--compare",
            paramLabel = "DATE",
            description = "Apa yang berubah sampai tanggal itu, dan mengapa / what changes to that date, and why")
    private LocalDate compare;

    @Option(
            names = "--compare-known-at",
            paramLabel = "INSTANT",
            converter = MomentConverter.class,
            description = {
                "Bandingkan dengan yang diketahui saat itu",
                "Compare with what was known then; unless stated, with what --known-at says"
            })
    private Instant compareKnownAt;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "Baris dan IKM paling banyak / at most so many rows and firms (${DEFAULT-VALUE})")
    private int limit;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    boolean isStated() {
        boolean others =
                Stream.of(knownAt, regency, out, compare, compareKnownAt).anyMatch(option -> option != null);
        if (asOf == null && others) {
            throw wrong("--as-of", "sebut tanggalnya / state the date that the views are to speak of");
        }
        return asOf != null;
    }

    /**
     * What is asked for.
     *
     * @throws ParameterException when it is out of bounds, or the future is asked about
     */
    AsOfRequest request(InstantSource clock) {
        Viewpoint viewpoint = viewpoint("--as-of", asOf, "--known-at", knownAt, clock);
        boolean compared = compare != null || compareKnownAt != null;
        Viewpoint other = viewpoint(
                "--compare",
                compare == null ? asOf : compare,
                "--compare-known-at",
                compareKnownAt == null ? knownAt : compareKnownAt,
                clock);
        return new AsOfRequest(
                viewpoint,
                compared ? Optional.of(other) : Optional.empty(),
                regency(),
                Optional.ofNullable(out).map(OutFile::named),
                Math.max(0, limit));
    }

    private Viewpoint viewpoint(String dateOption, LocalDate date, String option, Instant moment, InstantSource clock) {
        if (date.isBefore(Limits.FIRST_DATE) || date.isAfter(Limits.LAST_DATE)) {
            throw wrong(dateOption, date + " is not between " + Limits.FIRST_DATE + " and " + Limits.LAST_DATE);
        }
        if (moment != null && moment.isAfter(clock.instant())) {
            throw wrong(
                    option,
                    moment + " masih akan datang / is still to come: what will be known then nobody can say. Without "
                            + option + " the views are made from all that is known now");
        }
        if (moment != null && moment.isBefore(Limits.FIRST_RECORDED)) {
            throw wrong(option, moment + " is before " + Limits.FIRST_RECORDED + ": nothing is recorded before");
        }
        return new Viewpoint(date, Optional.ofNullable(moment));
    }

    private Optional<String> regency() {
        Map<String, String> known = new TreeMap<>();
        ReferenceData.load().regencies().forEach((code, of) -> known.put(code, of.name()));
        if (regency != null && !known.containsKey(regency)) {
            StringBuilder names = new StringBuilder();
            known.forEach((code, name) -> names.append(names.isEmpty() ? "" : ", ")
                    .append(code)
                    .append(' ')
                    .append(name));
            throw wrong("--regency", "'" + regency + "' tidak dikenal / is not known; there are " + names);
        }
        return Optional.ofNullable(regency);
    }

    private ParameterException wrong(String option, String why) {
        return new ParameterException(spec.commandLine(), option + ": " + why);
    }
}
