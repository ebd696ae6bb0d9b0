package id.ntb.ikm.operator;

import java.util.regex.Pattern;

/** Text that somebody else wrote, such that a terminal only shows it: no escapes, no line ends, not without end. */
final class ShownText {

    /** Control and format characters, which can move the cursor or turn the direction of writing. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private ShownText() {}

    static String of(String text, int longest) {
        String shown = text.length() <= longest ? text : text.substring(0, longest) + "…";
        return UNSEEN.matcher(shown).replaceAll("?");
    }
}
