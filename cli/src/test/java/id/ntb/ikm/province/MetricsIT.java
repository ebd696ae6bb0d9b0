package id.ntb.ikm.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.ntb.ikm.rule.Rules;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a running server exposes is what docs/metrics.md says. */
class MetricsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern TYPE = Pattern.compile("# TYPE (\\S+) (\\S+)");
    private static final Pattern SERIES = Pattern.compile("([a-z_0-9]+)\\{([^}]*)} .*");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"[^\"]*\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private Path directory;

    @Test
    void theMetricsPageIsWhatARunningServerExposes() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {})) {
            Installation installation = new Installation(sandbox, directory.resolve("state"));
            try (ProvinceService service = installation.up(Rules.shipped())) {
                installation.publish(TeaFirms.open(10));
                installation.publishJunk("5202-000001");
                // What comes of views, of processing and of a look at the generations appears one after the other.
                await().atMost(PATIENCE).untilAsserted(() -> compare(scrape(service)));
                assertThat(scrape(service))
                        .contains("ikm_records_refused_total{code=\"NOT_AVRO\",generation=\"ikm1\"} 1.0")
                        .contains("ikm_generation_live{generation=\"ikm1\"} 1.0");
            }
        }
    }

    private static void compare(String exposed) throws IOException {
        Map<String, String> types = types(exposed);
        Map<String, Set<String>> labels = labels(exposed);
        Map<String, MetricsPage.Row> page = MetricsPage.read();
        assertThat(page).allSatisfy((name, row) -> {
            assertThat(types).containsEntry(name, row.type());
            assertThat(labels.getOrDefault(name, Set.of())).isEqualTo(row.labels());
        });
        assertThat(types.keySet()).filteredOn(name -> name.startsWith("ikm_")).isSubsetOf(page.keySet());
        assertThat(exposed.lines().filter(line -> line.startsWith("# HELP ikm_")))
                .as("each of ours says what it is")
                .hasSize((int) types.keySet().stream()
                        .filter(name -> name.startsWith("ikm_"))
                        .count());
    }

    private static Map<String, String> types(String exposed) {
        Map<String, String> types = new TreeMap<>();
        exposed.lines()
                .map(TYPE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> types.put(line.group(1), line.group(2)));
        return types;
    }

    private static Map<String, Set<String>> labels(String exposed) {
        Map<String, Set<String>> labels = new TreeMap<>();
        exposed.lines().map(SERIES::matcher).filter(Matcher::matches).forEach(line -> LABEL.matcher(line.group(2))
                .results()
                .forEach(label -> labels.computeIfAbsent(line.group(1), name -> new TreeSet<>())
                        .add(label.group(1))));
        return labels;
    }

    private static String scrape(ProvinceService service) throws IOException, InterruptedException {
        URI metrics = URI.create("http://127.0.0.1:" + service.port() + "/metrics");
        return HTTP.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                .body();
    }
}
