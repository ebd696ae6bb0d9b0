package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Why every headline figure of the province is what it is, and all that there ever was of some firms. */
final class Explanations {

    private static final String KNOWN = "known here are ";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Each reads the whole log. */
    private static final int HISTORIES = 20;

    private final ViewsClient client;

    Explanations(ViewsClient client) {
        this.client = client;
    }

    /** By the question; without the number of the version, which counts what the topology published. */
    SortedMap<String, JsonNode> all() {
        SortedMap<String, JsonNode> answers = new TreeMap<>();
        TreeSet<String> firms = new TreeSet<>();
        for (String measure : measures()) {
            String question = "explain?limit=1000&measure=" + ViewsClient.encoded(measure);
            ObjectNode answer = complete(question);
            answer.remove("version");
            answer.path("rows").forEach(row -> firms.add(row.path("ikmId").asText()));
            answers.put(question, answer);
        }
        assertThat(firms).isNotEmpty();
        firms.stream().limit(HISTORIES).forEach(firm -> {
            String question = "ikm/" + firm + "/events?history=true";
            answers.put(question, client.getFromLog(question));
        });
        return answers;
    }

    /** Profiles are not part of a version, and may come a moment after it. */
    private ObjectNode complete(String question) {
        return (ObjectNode)
                await().atMost(PATIENCE).until(() -> client.getFromLog(question), answer -> answer.path("complete")
                        .asBoolean());
    }

    private List<String> measures() {
        String refusal = catchThrowableOfType(ViewsUnavailableException.class, () -> client.get("explain?measure=none"))
                .getMessage();
        return List.of(
                refusal.substring(refusal.indexOf(KNOWN) + KNOWN.length()).split(", "));
    }
}
