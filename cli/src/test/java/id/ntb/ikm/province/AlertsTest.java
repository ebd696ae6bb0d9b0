package id.ntb.ikm.province;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Alarms and dashboard ask for nothing that no server exposes: such an alarm is silent for ever. */
class AlertsTest {

    private static final Path DEPLOY = Path.of("..", "deploy");
    private static final Pattern ASIDE =
            Pattern.compile("\\{[^}]*}|\\[[^]]*]|\"[^\"]*\"|\\b(by|on|ignoring|without|group_left)\\s*\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");

    /** Of PromQL, and the metric that Prometheus makes itself. */
    private static final Set<String> KNOWN = Set.of(
            "sum",
            "max",
            "min",
            "rate",
            "increase",
            "time",
            "absent",
            "unless",
            "and",
            "or",
            "on",
            "by",
            "up",
            "topk",
            "bool");

    private final Map<String, MetricsPage.Row> page;

    AlertsTest() throws Exception {
        page = MetricsPage.read();
    }

    @Test
    void everyAlarmAsksForWhatThereIsAndSaysWhatToDo() throws Exception {
        JsonNode rules = new ObjectMapper(new YAMLFactory())
                .readTree(DEPLOY.resolve("prometheus/ikm-alerts.yml").toFile());
        List<JsonNode> alerts = rules.findParents("alert");
        assertThat(alerts).isNotEmpty().allSatisfy(alert -> {
            assertKnown(alert.path("expr").asText());
            assertThat(alert.path("labels").path("severity").asText()).isIn("now", "soon", "look");
            assertThat(alert.path("annotations").path("summary").asText()).isNotBlank();
            assertThat(alert.path("annotations").path("remedy").asText()).isNotBlank();
        });
    }

    @Test
    void everyPanelAsksForWhatThereIs() throws Exception {
        JsonNode dashboard =
                new ObjectMapper().readTree(DEPLOY.resolve("grafana/ikm.json").toFile());
        assertThat(dashboard.path("panels")).isNotEmpty();
        assertThat(dashboard.findParents("expr"))
                .hasSizeGreaterThanOrEqualTo(dashboard.path("panels").size())
                .allSatisfy(target -> assertKnown(target.path("expr").asText()));
    }

    private void assertKnown(String expression) {
        List<String> names = NAME.matcher(ASIDE.matcher(expression).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(name -> !KNOWN.contains(name))
                .toList();
        assertThat(page.keySet()).as(expression).containsAll(names);
        assertThat(names.isEmpty() && !expression.contains("up{"))
                .as(expression)
                .isFalse();
    }
}
