package id.ntb.ikm.generation;

import id.ntb.ikm.control.LiveGeneration;
import id.ntb.ikm.rule.RulesFingerprint;
import java.util.List;

/** Says why a start is refused, and what to do. */
final class Refusals {

    private static final int SHOWN_DIGITS = 12;

    private Refusals() {}

    static GenerationException otherRules(LiveGeneration live, String rules, RulesFingerprint present) {
        String differs = String.join(", ", present.differences(live.getRuleParts()));
        return refusal(
                "Generasi %s dibuat dengan aturan lain; yang berbeda: %s. Jumlah tidak pernah diteruskan dengan aturan lain."
                        .formatted(live.getGeneration(), differs),
                ("Generation %s of the views was made by other rules; what differs: %s (fingerprint %s there, %s here). Sums are"
                                + " never continued under other rules.")
                        .formatted(live.getGeneration(), differs, shown(rules), shown(present.hex())));
    }

    static GenerationException unknownRules(GenerationName found) {
        return refusal(
                "Ada keadaan generasi %s, tetapi tidak tercatat dengan aturan apa itu dibuat.".formatted(found),
                "There is state of generation %s, but no record of the rules that it was made by.".formatted(found));
    }

    static GenerationException unreadState(String generation, List<String> changelogs) {
        String unread = String.join(", ", changelogs);
        return refusal(
                "Keadaan generasi %s disimpan oleh rilis lain (%s) dan tidak dibaca oleh rilis ini."
                        .formatted(generation, unread),
                "The state of generation %s was kept by another release (%s), and this one does not read it."
                        .formatted(generation, unread));
    }

    private static GenerationException refusal(String indonesian, String english) {
        return new GenerationException(indonesian + """
                 Jalankan `ikm replay start`: generasi berikutnya dibangun dari seluruh riwayat di samping yang lama; lalu \
                `ikm replay verify` dan `ikm replay promote`. Atau `ikm up --new-generation`, yang berpindah sendiri bila sudah \
                lengkap. Sampai itu pembaca tetap melihat versi terakhir. /\s""" + english + """
                 Run `ikm replay start`: it builds the next generation from the whole of history beside the old one; then `ikm \
                replay verify` and `ikm replay promote`. Or run `ikm up --new-generation`, which moves readers by itself when it \
                is complete. Until then readers keep the last version.""");
    }

    private static String shown(String fingerprint) {
        return fingerprint.substring(0, Math.min(SHOWN_DIGITS, fingerprint.length()));
    }
}
