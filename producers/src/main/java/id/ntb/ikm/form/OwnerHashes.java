package id.ntb.ikm.form;

import id.ntb.ikm.grid.GridCell;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the column of NIKs. Nothing after it sees a NIK: what goes on is the keyed hash. */
final class OwnerHashes {

    private static final Pattern NIK = Pattern.compile("[0-9]{16}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[ .'\\-]");
    private static final Pattern SHORTENED = Pattern.compile("(?i)[0-9]+([.,][0-9]+)?E\\+?[0-9]+");

    /** What stands in for a NIK in the files that give rows back to the office. */
    private static final Pattern TOKEN = Pattern.compile("(?i)NIK:hmac:([0-9a-f]{64})");

    private final Optional<OwnerKey> key;

    OwnerHashes(Optional<OwnerKey> key) {
        this.key = key;
    }

    static String token(String ownerHash) {
        return "NIK:hmac:" + ownerHash;
    }

    /** @throws FormException when there is a NIK and no key to hash it with */
    Parsed parse(GridCell cell) {
        String text = Texts.clean(cell.text());
        Matcher token = TOKEN.matcher(text);
        if (token.matches()) {
            return Parsed.of(token.group(1).toLowerCase(Locale.ROOT));
        }
        if (Texts.isNothing(text)) {
            return Parsed.NOTHING;
        }
        String digits = BETWEEN_DIGITS.matcher(text).replaceAll("");
        if (SHORTENED.matcher(text).matches() || lostInNumberCell(cell, digits)) {
            return Parsed.wrong(Trouble.NIK_DIGITS_LOST);
        }
        return NIK.matcher(digits).matches()
                ? Parsed.of(key.orElseThrow(OwnerHashes::noKey).hash(digits))
                : new Parsed.Wrong(
                        Trouble.NIK_LENGTH,
                        String.valueOf(digits.replaceAll("[^0-9]", "").length()));
    }

    /** Excel keeps 15 digits of a number, so a 16th that is zero tells nothing. */
    private static boolean lostInNumberCell(GridCell cell, String digits) {
        return cell.number() && NIK.matcher(digits).matches() && digits.endsWith("0");
    }

    private static FormException noKey() {
        return new FormException(
                "berkas ini berisi NIK, sedangkan kunci pemilik belum disebut; pakai --owner-key BERKAS. Kunci itu sama"
                        + " untuk semua kantor: mintalah pada provinsi, yang membuatnya sekali dengan \"ikm owner-key"
                        + " BERKAS\"",
                "this file has NIKs, but no owner key was named; use --owner-key FILE. The key is the same for all"
                        + " offices: ask the province for it, which makes it once by \"ikm owner-key FILE\"");
    }
}
