package id.ntb.ikm.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light on dark or dark on light; {@link #AUTO} leaves it to the device. */
enum Theme {
    AUTO,
    LIGHT,
    DARK;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Theme> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
