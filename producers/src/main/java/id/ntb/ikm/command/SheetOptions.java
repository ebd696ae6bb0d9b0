package id.ntb.ikm.command;

import id.ntb.ikm.form.FormSettings;
import id.ntb.ikm.form.Mapping;
import id.ntb.ikm.identity.IkmIds;
import id.ntb.ikm.privacy.OwnerKey;
import id.ntb.ikm.privacy.OwnerKeyFile;
import id.ntb.ikm.problem.ProblemException;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.sheet.RowDefaults;
import id.ntb.ikm.sheet.SheetSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How a file is to be read; the same for checking and publishing, so that both judge alike. */
final class SheetOptions {

    private static final String RECORDED_AT_EXAMPLE =
            "harus tanggal, jam dan zona / must be date, time and offset, e.g. 2026-01-05T09:00:00+08:00";
    private static final String DATE_EXAMPLE = "harus tanggal TTTT-BB-HH / must be a date YYYY-MM-DD, e.g. 2025-12-31";

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = {"Berkas .xlsx, .csv, .ndjson atau .jsonl", "A .xlsx, .csv, .ndjson or .jsonl file"})
    private Path file;

    @Option(
            names = "--recorded-at",
            paramLabel = "TIME",
            description = {
                "Waktu pencatatan untuk baris tanpa recordedAt, misalnya 2026-01-05T09:00:00+08:00",
                "When rows without recordedAt were recorded, e.g. 2026-01-05T09:00:00+08:00"
            })
    private String recordedAt;

    @Option(
            names = "--effective-from",
            paramLabel = "DATE",
            description = {
                "Tanggal mulai berlaku untuk baris tanpa tahun data, misalnya 2025-12-31",
                "From when on rows without a year of data hold, e.g. 2025-12-31"
            })
    private String effectiveFrom;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = {
                "Jawaban kantor atas judul dan isi yang bermakna ganda",
                "The office's answers about headings and cells that can mean two things"
            })
    private Path mapping;

    @Option(
            names = "--owner-key",
            paramLabel = "FILE",
            description = {
                "Kunci provinsi untuk menyamarkan NIK, wajib bila ada NIK",
                "The province's key that hides NIKs, needed where there are any"
            })
    private Path ownerKey;

    @Option(
            names = "--id-book",
            paramLabel = "FILE",
            description = {
                "Buku ikmId kantor untuk IKM yang barisnya tanpa ikmId",
                "The office's book of ikmIds for firms whose rows have none"
            })
    private Path idBook;

    @Option(
            names = "--assign-ids",
            description = {
                "Beri ikmId baru kepada IKM yang belum ada di buku",
                "Gives new ikmIds to firms that are not in the book"
            })
    private boolean assignIds;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = {
                "Berkas untuk baris yang ditolak (biasanya NAMA-ditolak di samping berkas ini)",
                "Where rejected rows go (by default NAME-ditolak beside the file)"
            })
    private Path rejects;

    boolean hasFile() {
        return file != null;
    }

    /** @throws IllegalArgumentException when none was named */
    Path file() {
        if (file == null) {
            throw new IllegalArgumentException("FILE: sebut berkasnya / name the file");
        }
        return file;
    }

    Optional<Path> rejects() {
        return Optional.ofNullable(rejects);
    }

    /**
     * The book of ids, where one was named.
     *
     * @throws IllegalArgumentException when it cannot be read, or ids are to be given without a book, or by the province
     */
    IdBook idBook(String office) {
        if (assignIds && office.equals(ReferenceData.PROVINCE_OFFICE)) {
            throw new IllegalArgumentException(
                    "--assign-ids: provinsi tidak mendaftarkan IKM baru; jalankan tanpa opsi ini /"
                            + " the province registers nobody new; run it without this option");
        }
        if (idBook == null && assignIds) {
            throw new IllegalArgumentException(
                    "--assign-ids: sebut juga bukunya dengan --id-book / name the book, too," + " by --id-book");
        }
        return IdBook.open(Optional.ofNullable(idBook), office, assignIds);
    }

    /**
     * Everything that reading depends on.
     *
     * @throws IllegalArgumentException when an option or a file that it names cannot be used
     */
    SheetSettings settings(OfficeSession session, IkmIds ids) {
        Optional<Instant> recorded = parse("--recorded-at", recordedAt, SheetOptions::instant, RECORDED_AT_EXAMPLE);
        Optional<LocalDate> from = parse("--effective-from", effectiveFrom, LocalDate::parse, DATE_EXAMPLE);
        FormSettings form = new FormSettings(mapping(), from, key(session));
        ReferenceData reference = session.reference();
        RowDefaults defaults = new RowDefaults(session.office(), recorded);
        return new SheetSettings(defaults, new EventRules(reference), reference, form, ids);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static <T> Optional<T> parse(String option, String text, Function<String, T> parser, String must) {
        try {
            return Optional.ofNullable(text).map(parser);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(option + ": \"" + text + "\" " + must, e);
        }
    }

    private Mapping mapping() {
        try {
            return mapping == null ? Mapping.NONE : Mapping.read(mapping);
        } catch (ProblemException e) {
            throw new IllegalArgumentException("--mapping: " + e.getMessage(), e);
        } catch (IOException e) {
            throw unreadable("--mapping", mapping, e);
        }
    }

    private Optional<OwnerKey> key(OfficeSession session) {
        Optional<Path> path = Optional.ofNullable(ownerKey).or(session.config()::ownerKeyFile);
        try {
            return path.isEmpty() ? Optional.empty() : Optional.of(new OwnerKeyFile(path.get()).read());
        } catch (IOException e) {
            throw unreadable("--owner-key", path.orElseThrow(), e);
        }
    }

    static IllegalArgumentException unreadable(String option, Path path, IOException e) {
        return new IllegalArgumentException(
                option + ": berkas tidak dapat dibaca / the file cannot be read: " + path + " (" + e.getMessage() + ")",
                e);
    }
}
