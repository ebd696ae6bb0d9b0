package id.ntb.ikm.command;

import picocli.CommandLine.Option;

/** {@code --help}, the same for every command of {@code ikm}; a mixin. */
public final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Bantuan ini / this help")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean asked;
}
