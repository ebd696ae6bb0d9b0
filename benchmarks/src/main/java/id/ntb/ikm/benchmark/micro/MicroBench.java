package id.ntb.ikm.benchmark.micro;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** {@code ikm bench --micro}: runs all micro-benchmarks, each in a JVM of its own, within two minutes. */
public final class MicroBench {

    private static final int WARM_UPS = 5;
    private static final int MEASUREMENTS = 10;

    private MicroBench() {}

    /** Prints JMH's table; takes no options, since any other setting is one of JMH's own main class. */
    public static void main(String[] args) throws RunnerException {
        if (args.length > 0) {
            System.err.println("Pemakaian / usage: ikm bench --micro");
            System.exit(2);
        }
        new Runner(settings()).run();
    }

    private static Options settings() {
        return new OptionsBuilder()
                .include(MicroBench.class.getPackageName())
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(MEASUREMENTS)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .build();
    }
}
