package id.ntb.ikm.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.privacy.Niks;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** NDJSON: one JSON object per line. Numbers keep every digit, and a field given twice is an error, not a choice. */
final class JsonLines implements LineReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final RowReader rows;

    JsonLines(String file, RowReader rows) {
        this.file = file;
        this.rows = rows;
    }

    @Override
    public Row read(Line line) {
        Problems problems = new Problems(file, line.number(), UnaryOperator.identity());
        try {
            JsonNode node = MAPPER.readTree(line.text());
            if (node instanceof ObjectNode object) {
                Rejection.COLUMNS.forEach(object::remove);
                Optional<Reading> reading = rows.read(object, problems);
                return reading.<Row>map(event -> event.toRow(line.number()))
                        .orElseGet(() -> problems.toRow(whole(line)));
            }
            problems.add(Problem.NOT_JSON, "", "", "{ … }");
        } catch (JsonProcessingException e) {
            problems.add(Problem.NOT_JSON, "", "", e.getOriginalMessage());
        }
        return problems.toRow(whole(line));
    }

    private static List<GridCell> whole(Line line) {
        return List.of(GridCell.text(Niks.hide(line.text())));
    }
}
