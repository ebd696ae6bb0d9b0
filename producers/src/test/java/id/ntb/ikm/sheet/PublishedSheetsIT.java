package id.ntb.ikm.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.command.CheckCommand;
import id.ntb.ikm.command.PublishCommand;
import id.ntb.ikm.publish.JudgedEvent;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.junit.SandboxExtension;
import id.ntb.ikm.topic.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each nasty sheet, checked without a network and published to a real broker: the verdicts are the same. */
@ExtendWith(SandboxExtension.class)
class PublishedSheetsIT {

    private static final int UNUSABLE = 2;

    private static EventTopics topics;

    @TempDir
    private Path folder;

    @BeforeAll
    static void setUpTopics(Sandbox sandbox) throws Exception {
        topics = new EventTopics(sandbox);
    }

    /** A sheet that failed may have left events unread. */
    @BeforeEach
    void readOn() {
        topics.more();
    }

    @AfterAll
    static void closeTopics() {
        topics.close();
    }

    @ParameterizedTest
    @MethodSource("id.ntb.ikm.sheet.NastySheet#outcomes")
    void checksAndPublishesTheSheetAlike(String outcome, Sandbox sandbox) throws IOException {
        NastySheet checked = NastySheet.in(Files.createDirectory(folder.resolve("checked")), outcome);
        NastySheet published = NastySheet.in(Files.createDirectory(folder.resolve("published")), outcome);

        Verdict check = Verdict.of(new CheckCommand(), checked, "--outbox=" + folder.resolve("none"));
        assertThat(topics.more()).isEmpty();
        Verdict publish = Verdict.of(
                new PublishCommand(),
                published,
                "--outbox=" + folder.resolve("outbox"),
                "--bootstrap-server=" + sandbox.bootstrapServers(),
                "--schema-registry=" + sandbox.schemaRegistryUrl());

        assertThat(publish).isEqualTo(check);
        assertThat(check.rejected().isEmpty())
                .isEqualTo(checked.expected().bad().isEmpty());
        List<SpecificRecord> events = topics.more();
        assertThat(lines(events.stream())).isEqualTo(lines(goodEvents(checked)));
        if (check.status() != UNUSABLE) {
            assertThat(check.said()).contains("terkirim / published: " + byType(events));
        }
    }

    /** What the sheet holds, read by nobody's command. */
    private static Stream<SpecificRecord> goodEvents(NastySheet sheet) throws IOException {
        if (!sheet.expected().errors().isEmpty()) {
            return Stream.empty();
        }
        try (Stream<SheetRow> rows = new Sheet(sheet.file(), sheet.settings()).rows()) {
            List<SheetRow> all = rows.toList();
            return all.stream().filter(SheetRow.Good.class::isInstance).flatMap(row -> ((SheetRow.Good) row)
                    .events().stream().map(JudgedEvent::event));
        }
    }

    /** All that is in the events, in an order that partitions do not change. */
    private static List<String> lines(Stream<SpecificRecord> events) {
        return events.map(EventJson::line).sorted().toList();
    }

    /** As a summary counts, e.g. {@code 5 (registration 2, certification 3)}. */
    private static String byType(List<SpecificRecord> events) {
        Map<EventType, Long> counts = events.stream()
                .collect(Collectors.groupingBy(
                        event -> EventType.of(event).orElseThrow(), TreeMap::new, Collectors.counting()));
        return events.size()
                + counts.entrySet().stream()
                        .map(count -> count.getKey().word() + " " + count.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
