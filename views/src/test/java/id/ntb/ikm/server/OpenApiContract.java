package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Holds answers of the running server against its own description of them, by a library that knows JSON Schema 2020-12. */
final class OpenApiContract {

    private static final String LOCATION = "https://ikm.example/openapi.json";

    private final ObjectNode document;
    private final SchemaRegistry schemas;

    OpenApiContract(ObjectNode document) {
        this.document = document;
        this.schemas = SchemaRegistry.withDialect(
                Dialects.getDraft202012(), builder -> builder.schemas(Map.of(LOCATION, document.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    List<String> paths() {
        return document.get("paths").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Of what is not served there is no description, and so there is nothing to hold it against. */
    void check(HttpRequest request, HttpResponse<String> response) {
        if (request.method().equals("GET")) {
            pathOf(request.uri().getPath()).ifPresent(path -> {
                JsonNode operation = document.at("/paths").get(path).get("get");
                checkParameters(request, response, operation);
                checkBody(response, resolved(answer(operation, response.statusCode())));
            });
        }
    }

    /** A path without parameters is nearer than one with them. */
    private Optional<String> pathOf(String requested) {
        return paths().stream()
                .filter(path -> requested.matches(path.replaceAll("\\{\\w+}", "[^/]+")))
                .min((one, other) -> Boolean.compare(one.contains("{"), other.contains("{")));
    }

    /** What is not described is refused, and what is described is not unknown. */
    private void checkParameters(HttpRequest request, HttpResponse<String> response, JsonNode operation) {
        if (response.statusCode() == 200 && request.uri().getRawQuery() != null) {
            List<String> described = StreamSupport.stream(
                            operation.get("parameters").spliterator(), false)
                    .map(this::resolved)
                    .map(parameter -> parameter.get("name").asText())
                    .toList();
            for (String parameter : request.uri().getRawQuery().split("&")) {
                assertThat(described)
                        .as("parameters of " + request.uri())
                        .contains(parameter.split("=")[0]);
            }
        }
    }

    private static JsonNode answer(JsonNode operation, int status) {
        JsonNode responses = operation.get("responses");
        JsonNode exact = responses.get(Integer.toString(status));
        JsonNode answer = exact == null ? responses.get(status / 100 + "XX") : exact;
        assertThat(answer)
                .as(operation.get("operationId") + " with status " + status)
                .isNotNull();
        return answer;
    }

    private void checkBody(HttpResponse<String> response, JsonNode answer) {
        if (!answer.has("content")) {
            assertThat(response.body()).isEmpty();
            return;
        }
        String mediaType =
                response.headers().firstValue("Content-Type").orElse("").split(";")[0];
        JsonNode content = answer.get("content").get(mediaType);
        assertThat(content).as(response.uri() + " as " + mediaType).isNotNull();
        if (mediaType.endsWith("json")) {
            String reference = content.get("schema").get("$ref").asText();
            assertThat(errors(reference, response.body()))
                    .as(response.uri() + ": " + response.body())
                    .isEmpty();
        }
    }

    private List<Error> errors(String reference, String body) {
        Schema schema = schemas.getSchema(SchemaLocation.of(LOCATION + reference));
        return schema.validate(body, InputFormat.JSON);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }
}
