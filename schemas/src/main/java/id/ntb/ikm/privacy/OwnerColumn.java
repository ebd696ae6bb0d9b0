package id.ntb.ikm.privacy;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.problem.Parsed;
import id.ntb.ikm.problem.Problem;
import id.ntb.ikm.problem.ProblemException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the column of owners' NIKs. Nothing after it sees a NIK: what goes on is the keyed hash, and what goes back to the
 * office is a token of it.
 */
public final class OwnerColumn {

    private static final Pattern NIK = Pattern.compile("[0-9]{16}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[ .'\\-]");

    /** What stands in for a NIK in the files that give rows back to the office. */
    private static final Pattern TOKEN = Pattern.compile("(?i)NIK:hmac:([0-9a-f]{64})");

    private static final String UNREADABLE =
            "(NIK tidak terbaca, lihat berkas asli / unreadable NIK, see your own file)";

    private static final Problem DIGITS_LOST = new Problem(
            "NIK_DIGITS_LOST",
            text(
                    "NIK ini disimpan Excel sebagai bilangan sehingga angka terakhirnya hilang",
                    "Excel keeps this NIK as a number and has lost its last digits"),
            text(
                    "ubah kolom NIK menjadi Teks, lalu ketik lagi dari KTP",
                    "format the NIK column as Text and type it again from the identity card"));

    private static final Problem LENGTH = new Problem(
            "NIK_LENGTH",
            text("NIK harus 16 angka, di sini %s", "a NIK has 16 digits, this one %s"),
            text("periksa pada KTP (isi sel tidak ditampilkan)", "check the identity card (the cell is not shown)"));

    private final Optional<OwnerKey> key;

    /** With the province's key; without one the column must be empty. */
    public OwnerColumn(Optional<OwnerKey> key) {
        this.key = key;
    }

    /**
     * The keyed hash of the NIK in a cell that is not empty, or the one that a token stands for: 64 hexadecimal digits.
     *
     * @param cell its text on one line, with plain spaces
     * @param number whether the spreadsheet keeps it as a number
     * @throws ProblemException when there is a NIK and no key to hash it with
     */
    public Parsed<String> hash(String cell, boolean number) {
        Matcher token = TOKEN.matcher(cell);
        if (token.matches()) {
            return Parsed.of(token.group(1).toLowerCase(Locale.ROOT));
        }
        String digits = BETWEEN_DIGITS.matcher(cell).replaceAll("");
        boolean isNik = NIK.matcher(digits).matches();
        if (ShortenedNumber.isForm(cell) || (number && isNik && hasLostDigit(digits))) {
            return Parsed.wrong(DIGITS_LOST);
        }
        return isNik
                ? Parsed.of(key.orElseThrow(OwnerColumn::noKey).hash(digits))
                : Parsed.wrong(LENGTH.with(
                        String.valueOf(digits.replaceAll("[^0-9]", "").length())));
    }

    /** Excel keeps 15 digits of a number, so a 16th that is zero tells nothing. */
    private static boolean hasLostDigit(String digits) {
        return digits.endsWith("0");
    }

    /**
     * What goes back to the office in the place of such a cell: a token that {@link #hash} takes for the NIK itself, or a
     * note where the cell holds none that can be read.
     *
     * @throws ProblemException as {@link #hash}
     */
    public String masked(String cell, boolean number) {
        return hash(cell, number).found().map(hash -> "NIK:hmac:" + hash).orElse(UNREADABLE);
    }

    private static ProblemException noKey() {
        return new ProblemException(text(
                "berkas ini berisi NIK, sedangkan kunci pemilik belum disebut; pakai --owner-key BERKAS. Kunci itu sama"
                        + " untuk semua kantor: mintalah pada provinsi, yang membuatnya sekali dengan \"ikm owner-key"
                        + " BERKAS\"",
                "this file has NIKs, but no owner key was named; use --owner-key FILE. The key is the same for all"
                        + " offices: ask the province for it, which makes it once by \"ikm owner-key FILE\""));
    }
}
