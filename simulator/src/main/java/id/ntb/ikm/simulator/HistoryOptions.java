package id.ntb.ikm.simulator;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.simulation.SimulatedHistory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which history is made; a mixin. */
final class HistoryOptions {

    private static final int MOST_FIRMS = 999_999;
    private static final int MOST_MONTHS = 1_200;

    @Option(
            names = "--firms",
            paramLabel = "N",
            defaultValue = "20000",
            description = {"Jumlah IKM / number of IKM, 1 - 999999", "(${DEFAULT-VALUE})"})
    private int firms;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "12",
            description = {"Jumlah bulan sampai Desember 2025 / months up to December 2025", "(${DEFAULT-VALUE})"})
    private int months;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "52",
            description = {"Benih acak / seed of the random numbers", "(${DEFAULT-VALUE})"})
    private long seed;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** @throws ParameterException when there are too few or too many firms or months */
    SimulatedHistory toHistory() {
        requireRange("--firms", firms, MOST_FIRMS);
        requireRange("--months", months, MOST_MONTHS);
        return new SimulatedHistory(ReferenceData.load(), seed, firms, months);
    }

    private void requireRange(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new ParameterException(spec.commandLine(), option + ": 1 - " + most);
        }
    }

    long seed() {
        return seed;
    }
}
