package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** How the province's commands are configured. */
class SettingsTest {

    private static final Path PAGE = Path.of("..", "docs", "settings.md");

    private final StringWriter output = new StringWriter();

    private int run(Map<String, String> variables, String... arguments) {
        PrintWriter printer = new PrintWriter(output, true);
        return Ikm.commandLine(variables).setOut(printer).setErr(printer).execute(arguments);
    }

    private static Object value(String option, Map<String, String> variables, String... arguments) {
        ParseResult parsed = Ikm.commandLine(variables).parseArgs(arguments);
        OptionSpec spec = parsed.subcommand().commandSpec().findOption(option);
        return spec.getValue();
    }

    @ParameterizedTest(name = "{0} is {1} of {2}")
    @CsvSource({
        "IKM_PORT, --port, up, 9000",
        "IKM_HOST, --host, up, 0.0.0.0",
        "IKM_DATA, --data, up, /var/ikm",
        "IKM_KAFKA_PORT, --kafka-port, up, 0",
        "IKM_REGISTRY_PORT, --registry-port, up, 0",
        "IKM_TODAY, --today, up, 2025-12-31",
        "IKM_PARTITIONS, --partitions, up, 8",
        "KAFKA_BOOTSTRAP_SERVERS, --bootstrap-server, up, kafka:9092",
        "SCHEMA_REGISTRY_URL, --schema-registry, up, http://registry",
        "IKM_COMMAND_CONFIG, --command-config, up, a.properties",
        "KAFKA_BOOTSTRAP_SERVERS, --bootstrap-server, topics check, kafka:9092",
        "IKM_PARTITIONS, --partitions, topics check, 8",
        "IKM_VIEWS_URL, --server, views sectors, http://views",
        "IKM_VIEWS_URL, --server, explain 5202-000001, http://views"
    })
    void takesWhatTheEnvironmentStates(String variable, String option, String command, String stated) {
        assertThat(value(option, Map.of(variable, stated), command.split(" "))).hasToString(stated);
    }

    @Test
    void putsTheCommandLineOverTheEnvironment() {
        assertThat(value("--port", Map.of("IKM_PORT", "9000"), "up", "--port=9001"))
                .isEqualTo(9001);
    }

    @Test
    void takesAnEmptyVariableForNone() {
        assertThat(value("--port", Map.of("IKM_PORT", ""), "up")).isEqualTo(8080);
        assertThat(value("--today", Map.of("IKM_TODAY", " "), "up")).isNull();
    }

    @Test
    void saysWhichSettingAWrongVariableIsOf() {
        assertThat(run(Map.of("IKM_PORT", "delapan"), "up")).isEqualTo(2);
        assertThat(output.toString()).contains("--port", "delapan");
    }

    @ParameterizedTest(name = "{0}: did you mean {1}?")
    @CsvSource({"IKM_PROT, IKM_PORT", "IKM_OFICE, IKM_OFFICE", "IKM_LOGLEVEL, IKM_LOG_LEVEL"})
    void refusesAMistypedVariable(String typed, String meant) {
        assertThat(run(Map.of(typed, "x"), "views")).isEqualTo(2);
        assertThat(output.toString())
                .contains(typed, "did you mean " + meant + "?")
                .doesNotContain("\tat ");
    }

    @Test
    void helpsEvenWhereAVariableIsMistyped() {
        assertThat(run(Map.of("IKM_PROT", "x"), "up", "--help")).isZero();
    }

    @Test
    void namesVariablesInTheHelp() {
        assertThat(run(Map.of(), "up", "--help")).isZero();
        assertThat(output.toString()).containsPattern("IKM_PORT +--port").containsPattern("IKM_TODAY +--today");
    }

    /** An address in the environment is the real province's: what is made up must not get there by leaving something out. */
    @Test
    void simulatesIntoNoClusterThatOnlyTheEnvironmentNames() {
        assertThat(value("--bootstrap-server", Map.of("KAFKA_BOOTSTRAP_SERVERS", "real:9092"), "simulate"))
                .isEqualTo("127.0.0.1:9092");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--bootstrap-server=k:1", "--schema-registry=http://r", "--command-config=a.properties"})
    void startsNothingOnHalfAProvince(String alone) {
        assertThat(run(Map.of(), "up", alone)).isEqualTo(2);
        assertThat(output.toString()).contains("state both or none");
    }

    /** To mend it: {@code ./ikm settings}, below the heading. */
    @Test
    void isDescribedInOnePageFromTheSameSource() throws IOException {
        assertThat(run(Map.of(), "settings")).isZero();
        assertThat(Files.readString(PAGE)).contains(output.toString());
    }
}
