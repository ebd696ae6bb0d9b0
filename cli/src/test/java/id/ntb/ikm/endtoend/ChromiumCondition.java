package id.ntb.ikm.endtoend;

import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests in a browser where there is none, and says so on the console too. */
final class ChromiumCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Stream.of(Browser.CHROMIUM, Browser.DRIVER)
                .filter(program -> !Files.isExecutable(program))
                .findFirst()
                .map(missing -> skip("there is no " + missing + " (Debian: chromium, chromium-driver)"))
                .orElseGet(() -> ConditionEvaluationResult.enabled("Chromium and its driver are there"));
    }

    private static ConditionEvaluationResult skip(String reason) {
        String line = "Browser tests skipped: " + reason;
        System.out.println(line);
        return ConditionEvaluationResult.disabled(line);
    }
}
