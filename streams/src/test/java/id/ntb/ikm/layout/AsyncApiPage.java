package id.ntb.ikm.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page that tells other programs which topics there are. */
final class AsyncApiPage {

    private static final Path FILE = Path.of("..", "docs", "asyncapi.yaml");

    private final JsonNode root;

    private AsyncApiPage(JsonNode root) {
        this.root = root;
    }

    static AsyncApiPage read() throws IOException {
        return new AsyncApiPage(new ObjectMapper(new YAMLFactory()).readTree(FILE.toFile()));
    }

    /** All topics that there are, with what is said of each. */
    List<JsonNode> channels() {
        List<JsonNode> channels = new ArrayList<>();
        root.path("channels").forEach(channels::add);
        return channels;
    }

    JsonNode channel(String name) {
        return root.path("channels").path(name);
    }

    /** The only kind of message of a channel. */
    JsonNode message(String channel) {
        return resolved(channel(channel).path("messages").elements().next());
    }

    List<JsonNode> messages() {
        List<JsonNode> messages = new ArrayList<>();
        channels().forEach(channel -> channel.path("messages").forEach(message -> messages.add(resolved(message))));
        return messages;
    }

    /** Keys of records with such a message, as a pattern. */
    static String keyPattern(JsonNode message) {
        return message.path("bindings")
                .path("kafka")
                .path("key")
                .path("pattern")
                .asText();
    }

    /** The file of the message's schema, as the page names it. */
    static Path schema(JsonNode message) {
        return Path.of("..", "docs")
                .resolve(message.path("payload").path("schema").path("$ref").asText())
                .normalize();
    }

    JsonNode parameter(String name) {
        return root.path("components").path("parameters").path(name);
    }

    /** Follows a reference within the page. */
    JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : root.at(reference.substring(1));
    }
}
