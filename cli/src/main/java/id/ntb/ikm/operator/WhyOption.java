package id.ntb.ikm.operator;

import picocli.CommandLine.Option;

/** Why something is done, for the record; a mixin. */
final class WhyOption {

    @Option(
            names = "--why",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Alasan, untuk catatan / the reason, for the record that `ikm log` shows")
    private String text;

    /** What was stated, or what the command does where nothing was. */
    String or(String otherwise) {
        return text.isBlank() ? otherwise : text;
    }
}
