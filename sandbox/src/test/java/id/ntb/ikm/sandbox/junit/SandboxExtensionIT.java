package id.ntb.ikm.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import id.ntb.ikm.sandbox.Sandbox;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

final class SandboxExtensionIT {
    @Test
    void theClassesOfARunShareOneSandboxThatEndsWithIt() {
        Reports reports = new Reports();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(OneUser.class), selectClass(OtherUser.class))
                                .build(),
                        reports);

        assertThat(reports.brokers).hasSize(2);
        assertThat(reports.brokers.get(0)).isEqualTo(reports.brokers.get(1)).startsWith("127.0.0.1:");
        int port = Integer.parseInt(reports.brokers.get(0).replace("127.0.0.1:", ""));
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(ConnectException.class);
    }

    private static void report(TestReporter reporter, Sandbox sandbox) {
        reporter.publishEntry("broker", sandbox.bootstrapServers());
    }

    @ExtendWith(SandboxExtension.class)
    static final class OneUser {
        @Test
        void uses(Sandbox sandbox, TestReporter reporter) {
            report(reporter, sandbox);
        }
    }

    @ExtendWith(SandboxExtension.class)
    static final class OtherUser {
        @Test
        void uses(Sandbox sandbox, TestReporter reporter) {
            report(reporter, sandbox);
        }
    }

    private static final class Reports implements TestExecutionListener {
        private final List<String> brokers = new ArrayList<>();

        @Override
        public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
            brokers.add(entry.getKeyValuePairs().get("broker"));
        }
    }
}
