package id.ntb.ikm.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The queries that people are given: those of the dashboard, and the examples of the documentation. */
final class PublishedQueries {

    private static final Path DASHBOARD = Path.of("..", "deploy", "grafana", "ikm-sql.json");
    private static final Path PAGE = Path.of("..", "docs", "sql.md");
    private static final Pattern EXAMPLES = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    private static final Pattern END = Pattern.compile(";\\s*");

    private PublishedQueries() {}

    static List<String> all() throws IOException {
        List<String> queries = new ArrayList<>();
        JsonNode dashboard = new ObjectMapper().readTree(DASHBOARD.toFile());
        dashboard.findValuesAsText("rawSql").forEach(query -> queries.add(forTheProvince(query)));
        dashboard.path("templating").path("list").forEach(variable -> {
            if (variable.path("type").asText().equals("query")) {
                queries.add(variable.path("query").asText());
            }
        });
        queries.addAll(examples());
        return queries;
    }

    private static String forTheProvince(String query) {
        return query.replace("${sector}", "*").replace("${regency}", "*");
    }

    private static List<String> examples() throws IOException {
        Matcher block = EXAMPLES.matcher(Files.readString(PAGE));
        List<String> examples = new ArrayList<>();
        while (block.find()) {
            END.splitAsStream(block.group(1)).forEach(examples::add);
        }
        return examples;
    }
}
