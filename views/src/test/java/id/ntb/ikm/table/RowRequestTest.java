package id.ntb.ikm.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of any size, in any order, put together are the list. */
class RowRequestTest {

    private static final Schema SCHEMA = SchemaBuilder.record("Thing")
            .fields()
            .requiredString("id")
            .optionalLong("number")
            .optionalString("word")
            .endRecord();
    private static final RowOrder USUAL = RowOrder.usual(List.of(row -> row.get("id")));
    private static final int ROWS = 57;

    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(strings = {"", "number", "-number", "word", "-word,number", "number,-word", "-id"})
    void pagesPutTogetherAreTheList(String sort) {
        List<ObjectNode> rows = rows();
        RowOrder order = sort.isEmpty() ? USUAL : USUAL.by(sort, SCHEMA);
        List<ObjectNode> whole = page(order, "", Integer.MAX_VALUE, rows).rows();
        assertThat(whole).containsExactlyInAnyOrderElementsOf(rows);
        for (int limit : List.of(1, 5, 56, 57, 58)) {
            List<ObjectNode> found = new ArrayList<>();
            RowTable page = page(order, "", limit, rows);
            found.addAll(page.rows());
            while (page.next().isPresent()) {
                page = page(order, page.next().get(), limit, rows);
                found.addAll(page.rows());
            }
            assertThat(found).as(sort + " by " + limit).isEqualTo(whole);
        }
    }

    /** Whatever is taken away or added between two pages, the others come once. */
    @ParameterizedTest
    @ValueSource(strings = {"", "number", "-word"})
    void whatChangesBetweenPagesMakesNothingElseComeTwiceOrNever(String sort) {
        List<ObjectNode> rows = rows();
        RowOrder order = sort.isEmpty() ? USUAL : USUAL.by(sort, SCHEMA);
        RowTable first = page(order, "", 20, rows);
        List<ObjectNode> left = rows.stream()
                .filter(row -> !first.rows().subList(15, 20).contains(row))
                .toList();
        List<ObjectNode> found = new ArrayList<>(first.rows());
        found.addAll(page(order, first.next().orElseThrow(), ROWS, left).rows());
        assertThat(found).containsExactlyInAnyOrderElementsOf(rows);
    }

    private static RowTable page(RowOrder order, String after, int limit, List<ObjectNode> rows) {
        return new RowRequest(FieldSelection.ALL, order, after, limit).of(SCHEMA, rows);
    }

    private List<ObjectNode> rows() {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> JsonNodeFactory.instance
                        .objectNode()
                        .put("id", "%03d".formatted(i))
                        .put("number", random.nextInt(4) == 0 ? null : Long.valueOf(random.nextInt(10) - 5))
                        .put(
                                "word",
                                random.nextInt(4) == 0
                                        ? null
                                        : List.of("a", "B", "b", "Ä", "-1").get(random.nextInt(5))))
                .toList();
    }
}
