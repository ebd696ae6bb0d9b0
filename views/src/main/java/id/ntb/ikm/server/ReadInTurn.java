package id.ntb.ikm.server;

import id.ntb.ikm.contribution.Standing;
import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.explain.FirmReports;
import id.ntb.ikm.reader.PeriodRange;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is read from the log, for one request at a time. Figures that are not made of events never ask for them, and so are explained at
 * once. The turn lasts until all is read, so that there is memory for one.
 */
record ReadInTurn(FirmReports firms, LogTurn turn) implements FirmReports {

    @Override
    public void forEach(
            PeriodRange months, Function<String, Standing> standings, BiConsumer<String, Contribution> action) {
        turn.read(() -> {
            firms.forEach(months, standings, action);
            return months;
        });
    }

    @Override
    public void forEachRegistration(Consumer<Registration> action) {
        turn.read(() -> {
            firms.forEachRegistration(action);
            return action;
        });
    }
}
