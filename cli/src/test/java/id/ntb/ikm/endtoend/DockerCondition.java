package id.ntb.ikm.endtoend;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips what {@link NeedsDocker} where it is missing; the reason goes to the console too, so that nobody overlooks it. Asks
 * the {@code docker} command, because Testcontainers tries for minutes before it gives up.
 */
final class DockerCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getTestClass()
                .map(type -> type.getAnnotation(NeedsDocker.class))
                .flatMap(DockerCondition::missing)
                .map(reason -> skip(context, reason))
                .orElseGet(() -> ConditionEvaluationResult.enabled("Docker and the images are there"));
    }

    private static Optional<String> missing(NeedsDocker needs) {
        if (!new QuietCommand("docker", "info").succeeds()) {
            return Optional.of("there is no Docker");
        }
        return Arrays.stream(needs.value())
                .filter(DockerCondition::isWanted)
                .filter(image -> !isThere(image))
                .map(image -> "image " + image + " is not there and cannot be pulled")
                .findFirst();
    }

    private static boolean isWanted(String image) {
        return !image.equals(Images.REAPER) || !Boolean.parseBoolean(System.getenv("TESTCONTAINERS_RYUK_DISABLED"));
    }

    private static boolean isThere(String image) {
        return new QuietCommand("docker", "image", "inspect", image).succeeds()
                || new QuietCommand("docker", "pull", "--quiet", image).succeeds();
    }

    private static ConditionEvaluationResult skip(ExtensionContext context, String reason) {
        String line = "Docker tests skipped: %s (%s)".formatted(reason, context.getDisplayName());
        System.out.println(line);
        return ConditionEvaluationResult.disabled(line);
    }
}
