package id.ntb.ikm.operator;

import id.ntb.ikm.command.HelpOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ikm dlq}: what could not be merged. */
@Command(
        name = "dlq",
        sortOptions = false,
        description = {
            "Surat mati: rekaman yang tidak dapat digabungkan, dan apa yang terjadi dengannya.",
            "Dead letters: records that could not be merged, and what becomes of them.",
            ""
        },
        subcommands = {DlqListCommand.class, DlqShowCommand.class, DlqRetryCommand.class, DlqDiscardCommand.class})
public final class DlqCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return spec.exitCodeOnUsageHelp();
    }
}
