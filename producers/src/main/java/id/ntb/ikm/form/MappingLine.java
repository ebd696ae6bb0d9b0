package id.ntb.ikm.form;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.problem.ProblemException;
import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * One line of a mapping file.
 *
 * @param place file and line, for errors
 */
record MappingLine(String place, String line) {

    /** Hands over key and value, unless the line is empty, a comment, or a question that is still open. */
    void answer(BiConsumer<String, String> take) {
        String bare = line.replace("\uFEFF", "").strip();
        if (bare.isEmpty() || bare.startsWith("#")) {
            return;
        }
        int equals = bare.indexOf('=');
        if (equals < 0) {
            throw wrong("harus KUNCI = NILAI", "must be KEY = VALUE");
        }
        String key = key(bare.substring(0, equals).strip());
        String value = bare.substring(equals + 1).strip();
        if (!value.isEmpty()) {
            check(key, value);
            take.accept(key, value);
        }
    }

    private String key(String written) {
        int dot = written.indexOf('.');
        String section = dot < 0 ? written : written.substring(0, dot);
        String rest = written.substring(dot + 1).strip();
        return switch (section) {
            case "kolom", "satuan", "angka" -> section + "." + Heading.key(rest);
            case "nilai" -> section + "." + valueKey(rest);
            case "tetap" -> written.equals(Mapping.WORKSHEET) ? written : section + "." + field(rest);
            default ->
                throw wrong(
                        "kunci \"" + written + "\" tidak dikenal; yang ada: kolom., satuan., angka., nilai., tetap.",
                        "unknown key \"" + written + "\"; there are: kolom., satuan., angka., nilai., tetap.");
        };
    }

    private String valueKey(String rest) {
        int dot = rest.indexOf('.');
        return field(dot < 0 ? rest : rest.substring(0, dot)) + "." + Texts.key(rest.substring(dot + 1));
    }

    private String field(String word) {
        return Field.ofWord(word)
                .orElseThrow(() -> wrong(
                        "kolom \"" + word + "\" tidak dikenal; yang ada: " + words(),
                        "unknown field \"" + word + "\"; there are: " + words()))
                .word();
    }

    private static String words() {
        return String.join(", ", Arrays.stream(Field.values()).map(Field::word).toList());
    }

    private void check(String key, String value) {
        boolean understood =
                switch (key.substring(0, key.indexOf('.'))) {
                    case "kolom" -> Field.ofWord(value).isPresent();
                    case "satuan" -> MoneyUnit.ofWord(value).isPresent();
                    case "angka" -> PointStyle.ofWord(value).isPresent();
                    default -> true;
                };
        if (!understood) {
            throw wrong(
                    "jawaban \"" + value + "\" tidak dikenal untuk kunci ini",
                    "unknown answer \"" + value + "\" to this key");
        }
    }

    private ProblemException wrong(String indonesian, String english) {
        return new ProblemException(text(place + ": " + indonesian, english));
    }
}
