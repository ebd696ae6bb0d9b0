package id.ntb.ikm.operator;

import id.ntb.ikm.command.HelpOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ikm archive}: the event history in files, and back. */
@Command(
        name = "archive",
        sortOptions = false,
        description = {
            "Menyimpan riwayat kejadian di luar Kafka, memeriksanya, dan mengembalikannya ke klaster kosong.",
            "Keeps the event history outside Kafka, checks it, and brings it back into an empty cluster.",
            ""
        },
        subcommands = {ArchiveExportCommand.class, ArchiveVerifyCommand.class, ArchiveImportCommand.class})
public final class ArchiveCommand implements Callable<Integer> {

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
