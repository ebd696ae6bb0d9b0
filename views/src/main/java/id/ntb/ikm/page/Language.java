package id.ntb.ikm.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that pages can be read in; the first is that of whoever asks for none. */
enum Language {
    ID("id-ID"),
    EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    Locale locale() {
        return locale;
    }

    /** What it is called in addresses and in {@code lang}. */
    String code() {
        return locale.getLanguage();
    }

    static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** The one that a browser would rather have. */
    static Language accepted(String header) {
        if (header == null) {
            return ID;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .flatMap(range -> of(Locale.forLanguageTag(range.getRange()).getLanguage()).stream())
                    .findFirst()
                    .orElse(ID);
        } catch (IllegalArgumentException e) {
            return ID; // what no browser sends asks for nothing
        }
    }
}
