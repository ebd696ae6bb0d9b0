package id.ntb.ikm.benchmark;

import id.ntb.ikm.state.StoreKind;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * What the command line asks for.
 *
 * @param stores of the pipeline
 * @param json where the results are also written, if anywhere
 */
record BenchOptions(MeasuredScale scale, StoreKind stores, Optional<Path> json) {

    /** @throws BenchUsageException when it asks for anything else */
    static BenchOptions parse(List<String> arguments) {
        BenchOptions options = new BenchOptions(MeasuredScale.FULL, StoreKind.IN_MEMORY, Optional.empty());
        Queue<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            options = options.with(left.remove(), left);
        }
        return options;
    }

    private BenchOptions with(String option, Queue<String> left) {
        return switch (option) {
            case "--quick" -> new BenchOptions(MeasuredScale.QUICK, stores, json);
            case "--rocksdb" -> new BenchOptions(scale, StoreKind.ROCKS_DB, json);
            case "--json" -> new BenchOptions(scale, stores, Optional.of(file(left)));
            default -> throw new BenchUsageException();
        };
    }

    private static Path file(Queue<String> left) {
        if (left.isEmpty()) {
            throw new BenchUsageException();
        }
        return Path.of(left.remove());
    }
}
