package id.ntb.ikm.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a point (or comma) before exactly three digits is, where a column of quantities leaves it open. */
enum PointStyle {
    TITIK_RIBUAN,
    TITIK_DESIMAL;

    static Optional<PointStyle> ofWord(String word) {
        return Arrays.stream(values())
                .filter(style -> style.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
