package id.ntb.ikm.sheet;

import id.ntb.ikm.privacy.Niks;

/**
 * One thing that is wrong with one row.
 *
 * @param file name of the file, without its folder
 * @param line line of the file, from 1
 * @param field name of the field or column; empty where it is about the whole row
 * @param value what stands there, shortened; empty where nothing does, or where it may be personal
 * @param indonesian what is wrong and what to do
 * @param english the same in English
 */
public record RowError(String file, long line, String field, String value, String indonesian, String english) {

    /** Whatever is wrong, no error repeats a NIK. */
    public RowError {
        field = Niks.hide(field);
        value = Niks.hide(value);
        indonesian = Niks.hide(indonesian);
        english = Niks.hide(english);
    }

    /** One line for people: {@code file:line field "value": Indonesian / English}. */
    public String text() {
        String place = field.isEmpty() ? "" : " " + field + " \"" + value + "\"";
        return (file + ":" + line + place + ": " + indonesian + " / " + english).replaceAll("\\p{Cntrl}", " ");
    }
}
