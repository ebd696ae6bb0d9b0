package id.ntb.ikm.form;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An office's answers to what its sheets leave open. Lines of {@code key = value}; {@code #} begins a comment; a key
 * without a value is a question that is still open.
 *
 * <p>{@code kolom.HEADING = field} says what a column is about, {@code satuan.HEADING = ribu} what its money is counted in,
 * {@code angka.HEADING = titik_ribuan} how its numbers are written, {@code nilai.field.CELL = code} what a cell means,
 * {@code tetap.field = value} what holds for every row, {@code tetap.lembar = NAME} which worksheet is read.
 */
public final class Mapping {

    public static final Mapping NONE = new Mapping(Map.of());

    static final String WORKSHEET = "tetap.lembar";

    private final Map<String, String> answers;

    private Mapping(Map<String, String> answers) {
        this.answers = Map.copyOf(answers);
    }

    /**
     * Reads a mapping file, UTF-8.
     *
     * @throws ProblemException when a line is no answer to anything, named by its number; when the file is not UTF-8
     */
    public static Mapping read(Path file) throws IOException {
        Map<String, String> answers = new HashMap<>();
        List<String> lines = linesOf(file);
        for (int i = 0; i < lines.size(); i++) {
            new MappingLine(file.getFileName() + ":" + (i + 1), lines.get(i)).answer(answers::put);
        }
        return new Mapping(answers);
    }

    private static List<String> linesOf(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new ProblemException(
                    text(
                            file.getFileName() + ": bukan teks UTF-8; simpan lagi sebagai UTF-8",
                            "is not UTF-8 text; save it again as UTF-8"),
                    e);
        }
    }

    /** The worksheet of an XLSX that is to be read. */
    public Optional<String> worksheet() {
        return answer(WORKSHEET);
    }

    Optional<Field> column(String heading) {
        return answer("kolom." + Heading.key(heading)).flatMap(Field::ofWord);
    }

    Optional<MoneyUnit> unit(String heading) {
        return answer("satuan." + Heading.key(heading)).flatMap(MoneyUnit::ofWord);
    }

    Optional<PointStyle> points(String heading) {
        return answer("angka." + Heading.key(heading)).flatMap(PointStyle::ofWord);
    }

    Optional<String> value(Field field, String cell) {
        return answers.isEmpty() ? Optional.empty() : answer("nilai." + field.word() + "." + Texts.key(cell));
    }

    Optional<String> constant(Field field) {
        return answer("tetap." + field.word());
    }

    /** All answers as lines of a mapping file. */
    List<String> lines() {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + " = " + answer.getValue())
                .sorted()
                .toList();
    }

    private Optional<String> answer(String key) {
        return Optional.ofNullable(answers.get(key));
    }
}
