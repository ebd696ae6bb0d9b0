package id.ntb.ikm.option;

import picocli.CommandLine.Option;

/** Into how many partitions offices publish; a mixin. */
public final class PartitionsOption {

    @EnvironmentVariable("IKM_PARTITIONS")
    @Option(
            names = "--partitions",
            defaultValue = "4",
            description = "Partisi topik kejadian / partitions of the event topics (${DEFAULT-VALUE})")
    private int partitions;

    public int value() {
        return partitions;
    }
}
