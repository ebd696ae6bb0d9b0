package id.ntb.ikm.operator;

import id.ntb.ikm.command.HelpOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ikm replay}: history once more. */
@Command(
        name = "replay",
        sortOptions = false,
        description = {
            "Memutar ulang riwayat: generasi tampilan yang baru, dibangun, dibandingkan, diikuti, dibuang.",
            "Replays history: builds a new generation of the views, compares it, lets readers follow it, takes it away.",
            ""
        },
        subcommands = {
            ReplayPlanCommand.class,
            ReplayStartCommand.class,
            ReplayListCommand.class,
            ReplayStatusCommand.class,
            ReplayWaitCommand.class,
            ReplayVerifyCommand.class,
            ReplayPromoteCommand.class,
            ReplayRollbackCommand.class,
            ReplayAbortCommand.class,
            ReplayDropCommand.class
        })
public final class ReplayCommand implements Callable<Integer> {

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
