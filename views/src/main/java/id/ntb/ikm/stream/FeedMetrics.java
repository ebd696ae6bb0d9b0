package id.ntb.ikm.stream;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** How many streams are open, and how many were cut off. */
public final class FeedMetrics implements MeterBinder {

    private final AtomicInteger clients = new AtomicInteger();
    private final AtomicLong cutOff = new AtomicLong();

    void opened() {
        clients.incrementAndGet();
    }

    void closed(Optional<StreamEnd> why) {
        clients.decrementAndGet();
        if (why.filter(StreamEnd.TOO_SLOW::equals).isPresent()) {
            cutOff.incrementAndGet();
        }
    }

    int clients() {
        return clients.get();
    }

    long cutOff() {
        return cutOff.get();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ikm.stream.clients", clients, AtomicInteger::doubleValue)
                .description("Streams that are open")
                .register(registry);
        FunctionCounter.builder("ikm.stream.cut.off", cutOff, AtomicLong::doubleValue)
                .description("Streams that ended because their clients did not read what they were sent")
                .register(registry);
    }
}
