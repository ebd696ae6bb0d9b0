package id.ntb.ikm.command;

import id.ntb.ikm.reference.ReferenceData;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which firm is handed over, to whom and from when on. */
final class HandOverOptions {

    private static final Pattern IKM_ID = Pattern.compile("\\d{4}-\\d{6}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @Parameters(paramLabel = "IKM-ID", description = "IKM yang diserahkan / the firm to hand over, e.g. 5201-000123")
    private String ikmId;

    @Option(
            names = "--to",
            paramLabel = "CODE",
            required = true,
            description = "Kantor yang menerima / the receiving office, e.g. 5202")
    private String to;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            description = {
                "Sejak tanggal berapa kantor itu bertanggung jawab, TTTT-BB-HH",
                "From which date that office is in charge, YYYY-MM-DD"
            })
    private String from;

    /** @throws IllegalArgumentException when one of them cannot be */
    HandOver handOver(String office, ReferenceData reference) {
        require(IKM_ID.matcher(ikmId).matches(), "IKM-ID: \"" + ikmId + "\" harus seperti / must be like 5201-000123");
        String known = String.join(", ", reference.regencies().keySet());
        require(
                reference.regencies().containsKey(to),
                "--to: kode \"" + to + "\" tidak dikenal; yang ada / unknown code; there are: " + known);
        require(
                !to.equals(office),
                "--to: " + to + " adalah kantor ini sendiri / is this office itself; IKM-ID " + ikmId);
        return new HandOver(ikmId, office, to, date());
    }

    private LocalDate date() {
        try {
            LocalDate date = LocalDate.parse(from);
            boolean within = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
            require(within, "--from: " + from + ": tahun / year " + FIRST_YEAR + " - " + LAST_YEAR);
            return date;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "--from: \"" + from + "\" harus tanggal TTTT-BB-HH / must be a date YYYY-MM-DD, e.g. 2026-02-01",
                    e);
        }
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
