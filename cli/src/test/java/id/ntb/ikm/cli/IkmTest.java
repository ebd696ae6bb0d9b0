package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class IkmTest {

    @Test
    void everyCommandHelps() {
        List<String> commands =
                new ArrayList<>(new CommandLine(new Ikm()).getSubcommands().keySet());
        assertThat(commands).contains("up", "publish", "explain");
        assertThat(commands).allSatisfy(command -> {
            assertThat(help(command, "--help")).contains("ikm " + command, "-h, --help", "Bantuan ini / this help");
            assertThat(help(command, "-h")).isEqualTo(help(command, "--help"));
        });
        assertThat(help("--help")).contains(commands).contains("Bantuan ini / this help");
    }

    private static String help(String... arguments) {
        StringWriter out = new StringWriter();
        assertThat(new CommandLine(new Ikm()).setOut(new PrintWriter(out)).execute(arguments))
                .isZero();
        return out.toString();
    }
}
