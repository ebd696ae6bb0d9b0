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
 * @param stores of the pipeline; all that there are where they are to be compared, and nothing else measured
 * @param json where the results are also written, if anywhere
 */
record BenchOptions(MeasuredScale scale, Optional<StoreKind> stores, Optional<Path> json) {

    /** @throws BenchUsageException when it asks for anything else */
    static BenchOptions parse(List<String> arguments) {
        BenchOptions options = new BenchOptions(MeasuredScale.FULL, Optional.of(StoreKind.IN_MEMORY), Optional.empty());
        Queue<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            options = options.with(left.remove(), left);
        }
        return options;
    }

    private BenchOptions with(String option, Queue<String> left) {
        return switch (option) {
            case "--quick" -> new BenchOptions(MeasuredScale.QUICK, stores, json);
            case "--stores" -> new BenchOptions(scale, stores(value(left)), json);
            case "--json" -> new BenchOptions(scale, stores, Optional.of(Path.of(value(left))));
            default -> throw new BenchUsageException();
        };
    }

    private static Optional<StoreKind> stores(String text) {
        return switch (text) {
            case "heap" -> Optional.of(StoreKind.IN_MEMORY);
            case "rocksdb" -> Optional.of(StoreKind.ROCKS_DB);
            case "transactional" -> Optional.of(available(StoreKind.TRANSACTIONAL_ROCKS_DB));
            case "all" -> Optional.empty();
            default -> throw new BenchUsageException();
        };
    }

    private static StoreKind available(StoreKind stores) {
        try {
            stores.requireAvailable();
            return stores;
        } catch (IllegalArgumentException e) {
            throw new BenchUsageException(e.getMessage());
        }
    }

    private static String value(Queue<String> left) {
        if (left.isEmpty()) {
            throw new BenchUsageException();
        }
        return left.remove();
    }
}
