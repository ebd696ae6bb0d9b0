package id.ntb.ikm.generation;

import id.ntb.ikm.control.LiveGeneration;
import id.ntb.ikm.rule.RulesFingerprint;
import java.util.List;
import java.util.Optional;

/** Says why a start is refused, and what to do. */
final class Refusals {

    private static final int SHOWN_DIGITS = 12;

    private Refusals() {}

    static GenerationException otherRules(LiveGeneration live, String rules, RulesFingerprint present) {
        String differs = String.join(", ", present.differences(live.getRuleParts()));
        return new GenerationException("""
                Generasi %s dibuat dengan aturan lain; yang berbeda: %s. Jumlah tidak pernah diteruskan dengan aturan lain. \
                Jalankan `ikm up --new-generation`: generasi berikutnya dibangun dari seluruh riwayat, dan sampai lengkap \
                pembaca tetap melihat versi terakhir %s. / Generation %s of the views was made by other rules; what differs: \
                %s (fingerprint %s there, %s here). Sums are never continued under other rules. Run \
                `ikm up --new-generation`: it builds the next generation from the whole of history, and until that is \
                complete readers keep the last version of %s.""".formatted(
                        live.getGeneration(),
                        differs,
                        live.getGeneration(),
                        live.getGeneration(),
                        differs,
                        shown(rules),
                        shown(present.hex()),
                        live.getGeneration()));
    }

    static GenerationException unknownRules(GenerationName found) {
        return new GenerationException("""
                Ada keadaan generasi %s, tetapi tidak tercatat dengan aturan apa itu dibuat. Jalankan \
                `ikm up --new-generation`. / There is state of generation %s, but no record of the rules that it was made \
                by. Run `ikm up --new-generation`: it builds the next generation from the whole of history.""".formatted(found, found));
    }

    static GenerationException unreadState(String generation, List<String> changelogs) {
        String unread = String.join(", ", changelogs);
        return new GenerationException("""
                Keadaan generasi %s disimpan oleh rilis lain (%s) dan tidak dibaca oleh rilis ini. Jalankan \
                `ikm up --new-generation`: generasi berikutnya dibangun dari seluruh riwayat, dan sampai lengkap pembaca tetap \
                melihat versi terakhir %s. / The state of generation %s was kept by another release (%s), and this one does \
                not read it. Run `ikm up --new-generation`: it builds the next generation from the whole of history, and until \
                that is complete readers keep the last version of %s.""".formatted(generation, unread, generation, generation, unread, generation));
    }

    static GenerationException pointerMoved(Plan plan, Optional<String> now) {
        return new GenerationException(
                ("generation %s is complete but has not become live: readers followed %s when it was planned, and follow %s"
                                + " now. Somebody else has moved the pointer; see the acts on ikm.control.")
                        .formatted(plan.generation(), plan.live().orElse("none"), now.orElse("none")));
    }

    private static String shown(String fingerprint) {
        return fingerprint.substring(0, Math.min(SHOWN_DIGITS, fingerprint.length()));
    }
}
