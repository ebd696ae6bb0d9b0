package id.ntb.ikm.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementReportTest {

    private final MeasurementReport report = new MeasurementReport(
            new MeasuredMachine(2, 6144, "17", "4.3.1", 0.5),
            new MeasuredHistory(20_000, 248, 5_000_000, 52, 4, 2),
            List.of(
                    rate("ceiling", 300_000, 6.25).took(Duration.ofMillis(33_400)),
                    MeasuredLine.of("restore", List.of(new MeasuredValue("serving", 12.34, "s"))),
                    rate("pipeline", 1234.5, 0)));

    private static MeasuredLine rate(String name, double perSecond, double cpu) {
        return MeasuredLine.of(
                name, List.of(new MeasuredValue("rate", perSecond, "events/s"), new MeasuredValue("CPU", cpu, "")));
    }

    @Test
    void linesWithTheSameFiguresShareATable() {
        assertThat(printed())
                .containsSubsequence(
                        "          rate, events/s   CPU  took, s",
                        "ceiling          300,000  6.25     33.4",
                        "pipeline           1,235     -        -",
                        "",
                        "         serving, s  took, s",
                        "restore        12.3        -");
    }

    @Test
    void theTableSaysWhereAndOnWhat() {
        assertThat(printed())
                .anySatisfy(line -> assertThat(line).startsWith("machine: 2 cores, load 0.5 before, heap 6,144 MB"))
                .anySatisfy(line -> assertThat(line).startsWith("history: 20,000 IKM, 5,000,000 events of 248 months"));
    }

    private List<String> printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new MeasurementTable(new PrintStream(bytes, true, StandardCharsets.UTF_8)).print(report);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void theFileHasEveryFigureWithItsUnit(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("bench.json");
        report.write(file);
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.at("/machine/cores").asInt()).isEqualTo(2);
        assertThat(json.at("/machine/load").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/history/seed").asLong()).isEqualTo(52);
        assertThat(json.at("/lines/0/name").asText()).isEqualTo("ceiling");
        assertThat(json.at("/lines/0/seconds").asDouble()).isEqualTo(33.4);
        assertThat(json.at("/lines/0/values/0").toString())
                .isEqualTo("{\"name\":\"rate\",\"amount\":300000.0,\"unit\":\"events/s\"}");
        assertThat(json.at("/lines")).hasSize(3);
    }
}
