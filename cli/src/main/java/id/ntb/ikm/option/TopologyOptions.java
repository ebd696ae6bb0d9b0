package id.ntb.ikm.option;

import id.ntb.ikm.rule.EventRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the topology is run. */
public final class TopologyOptions {

    @EnvironmentVariable("IKM_TODAY")
    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = {
                "Tanggal tetap untuk tampilan, misalnya 2025-12-31",
                "A fixed date for the views, e.g. 2025-12-31; otherwise the date in Asia/Makassar"
            })
    private LocalDate fixed;

    @Mixin
    private PartitionsOption partitions;

    public int partitions() {
        return partitions.value();
    }

    public Supplier<LocalDate> today() {
        Clock wita = Clock.system(EventRules.WITA);
        return fixed == null ? () -> LocalDate.now(wita) : () -> fixed;
    }
}
