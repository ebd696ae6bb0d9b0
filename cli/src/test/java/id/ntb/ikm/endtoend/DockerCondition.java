package id.ntb.ikm.endtoend;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.images.RemoteDockerImage;
import org.testcontainers.utility.DockerImageName;

/** Skips what {@link NeedsDocker} where it is missing; the reason goes to the console too, so that nobody overlooks it. */
final class DockerCondition implements ExecutionCondition {

    private static final Namespace NAMESPACE = Namespace.create(DockerCondition.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<NeedsDocker> needs = context.getTestClass().map(type -> type.getAnnotation(NeedsDocker.class));
        return needs.flatMap(images -> missing(images, context))
                .map(reason -> skip(context, reason))
                .orElseGet(() -> ConditionEvaluationResult.enabled("Docker and the images are there"));
    }

    private static Optional<String> missing(NeedsDocker images, ExtensionContext context) {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.of("no Docker can be reached");
        }
        return Arrays.stream(images.value())
                .map(image -> known(image, context))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Trying to pull takes two minutes where there is no network: once per run is enough. */
    private static Optional<String> known(String image, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(image, DockerCondition::problem, ImageProblem.class)
                .reason();
    }

    private static ImageProblem problem(String image) {
        try {
            new RemoteDockerImage(DockerImageName.parse(image)).get();
            return new ImageProblem(Optional.empty());
        } catch (RuntimeException e) {
            return new ImageProblem(Optional.of("image " + image + " is not there and cannot be pulled"));
        }
    }

    private record ImageProblem(Optional<String> reason) {}

    private static ConditionEvaluationResult skip(ExtensionContext context, String reason) {
        String line = "Docker tests skipped: " + reason + " (" + context.getDisplayName() + ")";
        System.out.println(line);
        return ConditionEvaluationResult.disabled(line);
    }
}
