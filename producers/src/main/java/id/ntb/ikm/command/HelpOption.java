package id.ntb.ikm.command;

import picocli.CommandLine.Option;

/** {@code --help}, the same for every command of {@code ikm}; a mixin. */
public final class HelpOption {

    /** Below all others, wherever it is declared. */
    private static final int LAST = 100;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = LAST,
            description = "Bantuan ini / this help")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean asked;
}
