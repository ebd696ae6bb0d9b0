package id.ntb.ikm.privacy;

import java.util.regex.Pattern;

/**
 * A long number as spreadsheets show it where they have shortened it: {@code 5,20202E+15}. Its last digits are lost, so that
 * it is neither a NIK nor a NIB, nor any amount, any more.
 */
public final class ShortenedNumber {

    private static final Pattern FORM = Pattern.compile("[0-9]+([.,][0-9]+)?[eE]\\+?[0-9]+");

    private ShortenedNumber() {}

    /** Whether the text has the form of one, without a sign in front. */
    public static boolean isForm(String text) {
        return FORM.matcher(text).matches();
    }
}
