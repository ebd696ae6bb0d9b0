package id.ntb.ikm.command;

import id.ntb.ikm.release.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * What the {@code ikm} of a province and the one of an office have in common: the office's commands. A class to extend,
 * because picocli hands the commands of a class on to those that extend it, and so they stand in one place.
 */
@Command(
        name = "ikm",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckCommand.class,
            PublishCommand.class,
            HandoverCommand.class,
            ReceiptsCommand.class,
            DoctorCommand.class,
            OwnerKeyCommand.class,
            TemplateCommand.class
        },
        version = Release.VERSION,
        footerHeading = "%nContoh / examples:%n")
public abstract class OfficeCommands implements Runnable {

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Option(names = "--version", versionHelp = true, description = "Versi / release")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    @Spec
    private CommandSpec spec;

    @Override
    public final void run() {
        throw new ParameterException(spec.commandLine(), "Perintah belum disebut / no command given");
    }
}
