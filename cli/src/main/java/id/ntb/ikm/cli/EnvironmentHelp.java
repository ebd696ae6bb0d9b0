package id.ntb.ikm.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The part of a command's help that says by which variables its settings can be stated. */
final class EnvironmentHelp implements IHelpSectionRenderer {

    private static final String SECTION = "environment";

    private static final String HEADING = "%nVariabel lingkungan, bila baris perintah tidak menyebutnya%n"
            + "Environment variables, where the command line says nothing:%n";

    /** Shows it, below the options, with every command below that one that has settings. */
    static void addTo(CommandLine root) {
        for (CommandLine command : root.getSubcommands().values()) {
            List<String> sections = new ArrayList<>(command.getHelpSectionKeys());
            sections.add(sections.indexOf(UsageMessageSpec.SECTION_KEY_OPTION_LIST) + 1, SECTION);
            command.setHelpSectionKeys(sections);
            command.getHelpSectionMap().put(SECTION, new EnvironmentHelp());
            addTo(command);
        }
    }

    @Override
    public String render(Help help) {
        String lines = Setting.of(help.commandSpec())
                .map(setting -> "  %-26s %s%n".formatted(setting.variable(), setting.name()))
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : HEADING.formatted() + lines;
    }
}
