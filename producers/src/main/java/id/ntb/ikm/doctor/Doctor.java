package id.ntb.ikm.doctor;

import id.ntb.ikm.config.OfficeConfig;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Checks everything that publishing needs, and changes nothing. */
public final class Doctor {

    private final OfficeConfig config;
    private final Clock clock;

    /**
     * Prepares the checks.
     *
     * @param clock this computer's
     */
    public Doctor(OfficeConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /**
     * Takes at most some tens of seconds, that long only where servers do not answer.
     *
     * @param office regency code
     */
    public List<Diagnosis> examine(String office) {
        return Stream.of(
                        new OutboxCheck(config, office).run(),
                        broker(office),
                        new SchemasCheck(config).run(),
                        new ClockCheck(List.of(config.registryUrl(), config.viewsUrl()), clock).run())
                .flatMap(List::stream)
                .toList();
    }

    private List<Diagnosis> broker(String office) {
        return new SettingsCheck(config, office).run().map(List::of).orElseGet(() -> new BrokerCheck(config, office)
                .run());
    }
}
