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
    public SheetRow read(Line line) {
        RowProblems problems = new RowProblems(file, line.number(), UnaryOperator.identity());
        try {
            JsonNode node = MAPPER.readTree(line.text());
            if (node instanceof ObjectNode object) {
                RejectColumns.COLUMNS.forEach(object::remove);
                return rows.read(object, problems)
                        .<SheetRow>map(event -> SheetRow.Good.of(line.number(), List.of(event), List.of()))
                        .orElseGet(() -> problems.toRow(whole(line)));
            }
            problems.add(FieldReason.NOT_JSON.problem("{ … }"), "", "");
        } catch (JsonProcessingException e) {
            problems.add(FieldReason.NOT_JSON.problem(e.getOriginalMessage()), "", "");
        }
        return problems.toRow(whole(line));
    }

    private static List<GridCell> whole(Line line) {
        return List.of(GridCell.text(Niks.hide(line.text())));
    }
}
