package id.ntb.ikm.reject;

import id.ntb.ikm.sheet.RowError;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parts the texts of errors: what is wrong stands before the first semicolon, what to do after it. */
final class Explanation {

    private static final String INDONESIAN_ADVICE = "perbaiki sel ini, lalu kirim lagi berkas ini";
    private static final String ENGLISH_ADVICE = "mend this cell, then send this file again";

    private Explanation() {}

    static String reason(long line, List<RowError> errors) {
        return "baris / row " + line + ": "
                + join(errors, error -> before(error.indonesian()), e -> before(e.english()));
    }

    static String advice(List<RowError> errors) {
        return join(
                errors,
                error -> after(error.indonesian(), INDONESIAN_ADVICE),
                error -> after(error.english(), ENGLISH_ADVICE));
    }

    private static String join(
            List<RowError> errors, Function<RowError, String> indonesian, Function<RowError, String> english) {
        return errors.stream()
                .map(error -> column(error) + indonesian.apply(error) + " / " + english.apply(error))
                .collect(Collectors.joining("; "));
    }

    private static String column(RowError error) {
        return error.field().isEmpty() ? "" : error.field() + ": ";
    }

    private static String before(String text) {
        int semicolon = text.indexOf(';');
        return semicolon < 0 ? text : text.substring(0, semicolon);
    }

    private static String after(String text, String otherwise) {
        int semicolon = text.indexOf(';');
        return semicolon < 0 ? otherwise : text.substring(semicolon + 1).strip();
    }
}
