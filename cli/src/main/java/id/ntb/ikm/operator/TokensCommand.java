package id.ntb.ikm.operator;

import id.ntb.ikm.command.HelpOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ikm tokens}: who may read what of the view server. */
@Command(
        name = "tokens",
        sortOptions = false,
        description = {
            "Token untuk server tampilan: siapa boleh membaca apa.",
            "Tokens for the view server: who may read what.",
            ""
        },
        subcommands = {TokensCreateCommand.class, TokensListCommand.class, TokensRevokeCommand.class},
        footerHeading = "%nContoh / examples:%n",
        footer = {
            "  ikm tokens create --name papan-dinas --role reader",
            "  ikm tokens create --name dinas-lombok-timur --role office --regency 5203 --expires 2026-12-31",
            "  ikm tokens create --name analis --role analyst --whole-province",
            "  ikm tokens revoke dinas-lombok-timur --why \"pegawai pindah\""
        })
public final class TokensCommand implements Callable<Integer> {

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
