package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.metrics.Metrics;
import id.ntb.ikm.reader.CurrentViews;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** Each check as a number, so that an alarm can be made of it. */
    void bindTo(Metrics metrics) {
        metrics.add(registry -> checks.forEach(check -> Gauge.builder(
                        "ikm.health", () -> CheckResult.of(check).state().number())
                .description("What a check of /health/ready says: 0 ready, 1 restoring, 2 broken")
                .tag("check", check.name())
                .register(registry)));
    }

    private void ready(Context context) {
        List<CheckResult> results = checks.stream().map(CheckResult::of).toList();
        CheckResult.State state = CheckResult.worst(results);
        if (state != CheckResult.State.READY) {
            throw notReady(state, results);
        }
        long version = Snapshots.current(views).version().getVersion();
        ObjectNode ready = status("ready").put("version", version);
        write(results, ready);
        checks.forEach(check -> check.remark().ifPresent(remark -> ready.withArray("/remarks")
                .addObject()
                .put("name", check.name())
                .put("remark", remark)));
        Json.write(context, Json.MEDIA_TYPE, ready);
    }

    private static ProblemDocument notReady(CheckResult.State state, List<CheckResult> results) {
        String names = results.stream()
                .filter(result -> result.state() != CheckResult.State.READY)
                .map(CheckResult::name)
                .collect(Collectors.joining(", "));
        ProblemDocument problem = ProblemDocument.notReady("not ready, " + state.word() + ": " + names);
        problem.document().put("state", state.word());
        write(results, problem.document());
        return problem;
    }

    private static void write(List<CheckResult> results, ObjectNode json) {
        ArrayNode all = json.putArray("checks");
        results.forEach(result -> result.writeTo(all.addObject()));
    }

    private static ObjectNode status(String status) {
        return JsonNodeFactory.instance.objectNode().put("status", status);
    }

    private record ViewsCheck(CurrentViews views) implements HealthCheck {

        @Override
        public String name() {
            return "views";
        }

        @Override
        public Optional<String> problem() {
            return views.snapshot().flatMap(shown -> views.problem());
        }

        /** Before the first version, the others say whether there will be one. */
        @Override
        public Optional<String> passing() {
            return views.snapshot().isPresent()
                    ? Optional.empty()
                    : views.problem().or(() -> Optional.of(Snapshots.NONE_YET));
        }
    }
}
