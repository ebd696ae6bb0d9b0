package id.ntb.ikm.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import id.ntb.ikm.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

final class SandboxExtensionIT {
    @Test
    void theClassesOfARunShareOneSandboxThatEndsWithIt() {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(OneUser.class), selectClass(OtherUser.class))
                                .build(),
                        listener);
        TestExecutionSummary summary = listener.getSummary();
        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(2);
    }

    @ExtendWith(SandboxExtension.class)
    static final class OneUser {
        @Test
        void uses(Sandbox sandbox) {
            assertThat(sandbox.bootstrapServers()).isNotEmpty();
        }
    }

    @ExtendWith(SandboxExtension.class)
    static final class OtherUser {
        @Test
        void uses(Sandbox sandbox) {
            assertThat(sandbox.bootstrapServers()).isNotEmpty();
        }
    }
}
