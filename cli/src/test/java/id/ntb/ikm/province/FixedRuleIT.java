package id.ntb.ikm.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.ntb.ikm.event.CertificateAction;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.model.Events;
import id.ntb.ikm.model.Histories;
import id.ntb.ikm.model.ReferenceModel;
import id.ntb.ikm.model.Rows;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.reference.ReferenceFiles;
import id.ntb.ikm.rule.Rules;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.topic.AnyEvent;
import id.ntb.ikm.topic.Event;
import id.ntb.ikm.topology.FormerRelease;
import id.ntb.ikm.topology.Pipeline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in a rule that is mended: what the replay changes is what a slow second reading of the rules foretells. */
class FixedRuleIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String OFFICE = "5202";
    private static final int FIRMS = 200;
    private static final int EVENTS = 8_000;

    @TempDir
    private Path directory;

    private final ReferenceData reference = ReferenceData.load();
    private final ReferenceModel model = new ReferenceModel(reference);
    private final List<SpecificRecordBase> events = new Histories(reference)
            .draw(new Random(20_251), FIRMS, EVENTS).events().stream()
                    .filter(event -> Events.office(event).equals(OFFICE))
                    .toList();

    @Test
    void verifyListsTheRowsThatTheModelForetells() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {})) {
            Installation installation = new Installation(sandbox, directory.resolve("state"));
            Operator operator = new Operator(sandbox, directory);
            try (Pipeline former = former(installation)) {
                former.start();
                installation.publishAll(events);
                await().atMost(PATIENCE).until(() -> installation.isRead("ikm1", events.size()));
                assertThatThrownBy(() -> installation.up(Rules.shipped()).close())
                        .isInstanceOf(StartException.class)
                        .hasMessageContaining("ikm replay start");
                try (ReplayInBackground replay = operator.startReplay()) {
                    await().atMost(PATIENCE).until(() -> operator.run("replay", "wait", "ikm2", "--timeout", "1") == 0);
                    assertThat(operator.run("replay", "verify", "ikm2", "--limit", "100000"))
                            .isOne();
                    Set<String> foretold = changed();
                    assertThat(rows(operator.output())).isEqualTo(foretold).hasSizeGreaterThan(5);
                    assertThat(operator.run("replay", "promote", "ikm2", "--accept-differences", "" + foretold.size()))
                            .as(operator.output())
                            .isZero();
                    assertThat(replay.isRunning()).isTrue();
                }
            }
        }
    }

    /** It took no notice of what became of a certificate after it was issued; its rules have another fingerprint. */
    private static Pipeline former(Installation installation) throws Exception {
        Rules rules = Rules.of(FixedRuleIT::withOneMoreLineEnd);
        installation.up(rules).close();
        return installation.formerRelease(rules, new FormerRelease(FixedRuleIT::isOverlooked));
    }

    private static InputStream withOneMoreLineEnd(String name) throws IOException {
        return new SequenceInputStream(
                ReferenceFiles.SHIPPED.open(name), new ByteArrayInputStream("\n".getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isOverlooked(AnyEvent event) {
        return event instanceof Event whole && isLater(whole.record());
    }

    private static boolean isLater(Object event) {
        return event instanceof Certification certification && certification.getAction() != CertificateAction.ISSUED;
    }

    private Set<String> changed() {
        Map<String, Map<String, String>> now = facts(events);
        Map<String, Map<String, String>> before =
                facts(events.stream().filter(event -> !isLater(event)).toList());
        assertThat(now.keySet()).isEqualTo(before.keySet());
        return now.keySet().stream()
                .filter(key -> !now.get(key).equals(before.get(key)))
                .collect(Collectors.toSet());
    }

    /** Without the time of the last event: what was overlooked was received all the same. */
    private SortedMap<String, Map<String, String>> facts(List<SpecificRecordBase> of) {
        SortedMap<String, Map<String, String>> facts = new TreeMap<>();
        model.rows(of, TeaFirms.TODAY).forEach((key, row) -> {
            Map<String, String> fields = Rows.facts(row);
            fields.remove("lastEventAt");
            facts.put(key, fields);
        });
        return facts;
    }

    private static Set<String> rows(String output) {
        return output.lines()
                .filter(line -> line.startsWith("row "))
                .map(line -> line.substring("row".length()).strip())
                .collect(Collectors.toSet());
    }
}
