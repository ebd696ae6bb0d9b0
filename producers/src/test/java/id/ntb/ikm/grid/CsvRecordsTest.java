package id.ntb.ikm.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines of a file belong together. */
class CsvRecordsTest {

    private static final String TITLES = "DATA IKM\n".repeat(20);

    /** Each as its line number and its text, with a bar where a line ends in it. */
    private static List<String> records(String text) {
        return StreamSupport.stream(new CsvRecords(new BufferedReader(new StringReader(text)), ';'), false)
                .map(record -> record.number() + " " + record.text().replace('\n', '|'))
                .toList();
    }

    private static List<String> below(String titles, String text) {
        List<String> all = records(titles + text);
        return all.subList((int) titles.lines().count(), all.size());
    }

    @ParameterizedTest(name = "line break {0}")
    @CsvSource({"'\n'", "'\r\n'", "'\r'"})
    void knowsTheLineBreaksOfEverySystem(String end) {
        assertThat(records("a" + end + end + "b" + end)).containsExactly("1 a", "2 ", "3 b");
        assertThat(records("\"a" + end + "b\";c" + end + "d")).containsExactly("1 \"a|b\";c", "3 d");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            "a;b"          ~ 1 "a;b"
            "a""b"         ~ 1 "a""b"
            ""             ~ 1 ""
            a "b" c        ~ 1 a "b" c
            pipa 5"        ~ 1 pipa 5"
            1;pipa 5";"x"  ~ 1 1;pipa 5";"x"
            "";"a;""b"     ~ 1 "";"a;""b"
            1; "a          ~ 1 1; "a
            """)
    void keepsALineInWhichNoCellStaysOpen(String line, String record) {
        assertThat(records(line + "\nnext")).containsExactly(record, "2 next");
    }

    @Test
    void joinsSixLinesOfDataAndNotSeven() {
        String six = "\"1\n2\n3\n4\n5\n6\";x\nnext";
        String seven = "\"1\n2\n3\n4\n5\n6\n7\";x\nnext";

        assertThat(below(TITLES, six)).containsExactly("21 \"1|2|3|4|5|6\";x", "27 next");
        assertThat(below(TITLES, seven)).startsWith("21 \"1", "22 2").endsWith("28 next");
    }

    @Test
    void joinsMoreLinesAmongTheFirstWhereHeadingsAre() {
        String headings = IntStream.rangeClosed(1, 25)
                .mapToObj(column -> "\"KOLOM\n" + column + "\"")
                .reduce((left, right) -> left + ";" + right)
                .orElseThrow();

        assertThat(records(headings + "\nnext")).hasSize(2).last().isEqualTo("27 next");
    }

    /** One forgotten mark makes one broken record, also where the file ends before it is looked for any further. */
    @Test
    void leavesALineAloneWhoseMarkIsNeverClosed() {
        assertThat(records("a\n\"b\nc\nd")).containsExactly("1 a", "2 \"b", "3 c", "4 d");
        assertThat(below(TITLES, "\"a\n" + "b\n".repeat(100))).hasSize(101);
    }

    /** Marks that two rows forgot are two broken rows, and those between them are none. */
    @Test
    void doesNotCloseACellByTheMarkThatOpensAnother() {
        assertThat(records("1;\"a\n2;b\n3;\"c\n4;d")).containsExactly("1 1;\"a", "2 2;b", "3 3;\"c", "4 4;d");
    }

    @Test
    void passesOverAByteOrderMarkAtTheBeginningOnly() {
        assertThat(records("\uFEFF\"a\nb\"\n\uFEFFc")).containsExactly("1 \"a|b\"", "3 \uFEFFc");
    }

    @Test
    void hasNoRecordsInNothing() {
        assertThat(records("")).isEmpty();
    }

    @Test
    void readsALineHoweverLongItIs() {
        assertThat(records("x".repeat(5_000_000) + "\ny")).hasSize(2);
    }

    @Test
    void tellsWhenTheFileCannotBeReadAnyFurther() {
        Reader torn = new Reader() {
            @Override
            public int read(char[] into, int from, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        CsvRecords records = new CsvRecords(new BufferedReader(torn), ';');

        assertThatThrownBy(() -> records.tryAdvance(record -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("gone");
    }
}
