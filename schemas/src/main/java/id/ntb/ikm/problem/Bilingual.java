package id.ntb.ikm.problem;

import java.util.function.UnaryOperator;

/**
 * One text in both languages. They are kept apart until they are shown, so that a reader can be given the one it asks for.
 *
 * @param indonesian for the clerk
 * @param english the same in English
 */
public record Bilingual(String indonesian, String english) {

    /** No text in either language. */
    public static final Bilingual NONE = new Bilingual("", "");

    private static final String DETAIL = "%s";

    /** The same as the constructor; short, because catalogues of texts are full of it. */
    public static Bilingual text(String indonesian, String english) {
        return new Bilingual(indonesian, english);
    }

    /** With {@code detail} in place of each {@code %s}. */
    public Bilingual with(String detail) {
        return map(text -> text.replace(DETAIL, detail));
    }

    /** Both texts changed in the same way. */
    public Bilingual map(UnaryOperator<String> change) {
        return new Bilingual(change.apply(indonesian), change.apply(english));
    }

    /** Both on one line, Indonesian first. */
    public String line() {
        return indonesian + " / " + english;
    }
}
