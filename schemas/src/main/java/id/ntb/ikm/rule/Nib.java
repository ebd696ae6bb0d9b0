package id.ntb.ikm.rule;

import java.util.regex.Pattern;

/** The Nomor Induk Berusaha, by which OSS knows a business: thirteen digits (PP 5/2021). */
public final class Nib {

    private static final Pattern FORM = Pattern.compile("[0-9]{13}");

    private Nib() {}

    /** Whether the text has the form of one; nothing tells whether OSS ever gave it out. */
    public static boolean isForm(String text) {
        return FORM.matcher(text).matches();
    }
}
