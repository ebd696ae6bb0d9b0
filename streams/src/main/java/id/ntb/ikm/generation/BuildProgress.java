package id.ntb.ikm.generation;

import id.ntb.ikm.view.ViewVersion;
import java.util.function.Consumer;

/** Tells how far a build has come: at each twentieth of the input, so that a line stands for something. */
final class BuildProgress {

    private static final int STEPS = 20;

    private final String generation;
    private final InputEnds ends;
    private final Consumer<String> told;
    private long nextStep = 1;

    BuildProgress(String generation, InputEnds ends, Consumer<String> told) {
        this.generation = generation;
        this.ends = ends;
        this.told = told;
    }

    void at(ViewVersion version) {
        long read = ends.read(version);
        long step = read * STEPS / ends.total();
        if (step >= nextStep) {
            nextStep = step + 1;
            told.accept("building generation %s: %,d of %,d events read".formatted(generation, read, ends.total()));
        }
    }

    void done(ViewVersion version) {
        told.accept("generation %s is live: version %d contains all %,d events"
                .formatted(generation, version.getVersion(), ends.total()));
    }
}
