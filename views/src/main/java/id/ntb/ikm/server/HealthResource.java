package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.reader.CurrentViews;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the process runs, and whether its answers can be relied on. */
final class HealthResource {

    private final CurrentViews views;
    private final List<HealthCheck> checks;

    /** @param others what the server needs beside the views */
    HealthResource(CurrentViews views, List<HealthCheck> others) {
        this.views = views;
        List<HealthCheck> all = new ArrayList<>();
        all.add(new ViewsCheck(views));
        all.addAll(others);
        checks = List.copyOf(all);
    }

    void addTo(Routes routes) {
        routes.read("/health/live", context -> Json.write(context, Json.MEDIA_TYPE, status("live")));
        routes.read("/health/ready", this::ready);
    }

    private void ready(Context context) {
        List<Result> results = checks.stream()
                .map(check -> new Result(check.name(), check.problem()))
                .toList();
        List<String> failing = results.stream()
                .filter(result -> result.problem().isPresent())
                .map(Result::name)
                .toList();
        if (!failing.isEmpty()) {
            ProblemDocument problem = ProblemDocument.notReady("not ready: " + String.join(", ", failing));
            problem.document().set("checks", json(results));
            throw problem;
        }
        long version = Snapshots.current(views).version().getVersion();
        ObjectNode ready = status("ready").put("version", version);
        checks.forEach(check -> check.remark().ifPresent(remark -> ready.withArray("/remarks")
                .addObject()
                .put("name", check.name())
                .put("remark", remark)));
        Json.write(context, Json.MEDIA_TYPE, ready);
    }

    private static ObjectNode status(String status) {
        return JsonNodeFactory.instance.objectNode().put("status", status);
    }

    private static ArrayNode json(List<Result> results) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        results.forEach(result -> all.addObject()
                .put("name", result.name())
                .put("problem", result.problem().orElse(null)));
        return all;
    }

    private record Result(String name, Optional<String> problem) {}

    private record ViewsCheck(CurrentViews views) implements HealthCheck {

        @Override
        public String name() {
            return "views";
        }

        @Override
        public Optional<String> problem() {
            return views.problem()
                    .or(() -> views.snapshot().isPresent() ? Optional.empty() : Optional.of(Snapshots.NONE_YET));
        }
    }
}
