package id.ntb.ikm.cli;

import id.ntb.ikm.command.HelpOption;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ikm settings}: all settings of the province's commands, from where they are declared; it writes docs/settings.md. */
@Command(
        name = "settings",
        description = {
            "Menampilkan semua pengaturan perintah provinsi, sebagai tabel Markdown.",
            "Prints all settings of the province's commands, as a table in Markdown.",
            ""
        })
final class SettingsCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    /** One setting, of all commands that declare it alike. */
    private record Row(String variable, String option, String defaultValue, String description) {

        private static final Comparator<Row> ORDER =
                Comparator.comparing(Row::variable).thenComparing(Row::option).thenComparing(Row::description);

        Row(Setting setting) {
            this(setting.variable(), setting.name(), setting.defaultValue(), setting.description());
        }

        String line(List<String> commands) {
            String stated = defaultValue.isEmpty() ? "" : "`" + defaultValue + "`";
            return "| `%s` | `%s` | %s | %s | %s |"
                    .formatted(variable, option, String.join(", ", commands), stated, description);
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println("| variable | option | of | default | |");
        out.println("|---|---|---|---|---|");
        rows().forEach((row, commands) -> out.println(row.line(commands)));
        KnownVariables.OF_THE_LAUNCHER.forEach(
                (variable, meaning) -> out.println("| `" + variable + "` | | | | " + meaning + " |"));
        out.flush();
        return 0;
    }

    private SortedMap<Row, List<String>> rows() {
        SortedMap<Row, List<String>> rows = new TreeMap<>(Row.ORDER);
        Setting.withSubcommands(spec.parent())
                .forEach(command -> Setting.of(command).map(Row::new).forEach(row -> rows.computeIfAbsent(
                                row, first -> new ArrayList<>())
                        .add(name(command))));
        return rows;
    }

    /** As it is typed after {@code ikm}. */
    private static String name(CommandSpec command) {
        String whole = command.qualifiedName();
        return whole.substring(whole.indexOf(' ') + 1);
    }
}
