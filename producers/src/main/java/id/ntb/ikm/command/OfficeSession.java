package id.ntb.ikm.command;

import id.ntb.ikm.config.OfficeConfig;
import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.publish.OfficeRules;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whom a command is run for, and by what.
 *
 * @param config the settings in effect
 * @param office its code, which is known to be one
 */
record OfficeSession(OfficeConfig config, String office, ReferenceData reference) {

    /** @throws IllegalArgumentException when no office is named, or there is none of that code */
    static OfficeSession of(OfficeConfig config) {
        ReferenceData reference = ReferenceData.load();
        return new OfficeSession(config, required(config, reference), reference);
    }

    /** For a command that sends; what is said about servers and waiting stands above all other settings. */
    static OfficeSession of(OfficeOptions where, ServerOptions servers, WaitOptions waiting) {
        Map<String, String> stated = new HashMap<>(servers.toSettings());
        stated.putAll(waiting.toSettings());
        return of(where.load(stated));
    }

    private static String required(OfficeConfig config, ReferenceData reference) {
        String office = config.office()
                .orElseThrow(() -> new IllegalArgumentException(
                        "--office: kantor belum disebut; sebut kodenya, atau isi \"office\" di office.properties / no office"
                                + " named; name its code, or set \"office\" in office.properties"));
        if (!reference.offices().contains(office)) {
            throw new IllegalArgumentException("--office: kode \"" + office
                    + "\" tidak dikenal; yang ada / unknown code; there are:" + offices(reference));
        }
        return office;
    }

    private static String offices(ReferenceData reference) {
        return reference.offices().stream()
                .map(code -> "%n  %s  %s".formatted(code, name(code, reference)))
                .collect(Collectors.joining());
    }

    private static String name(String office, ReferenceData reference) {
        return office.equals(ReferenceData.PROVINCE_OFFICE)
                ? "Provinsi / the province"
                : reference.regencies().get(office).name();
    }

    /** What the office's events are judged by. */
    OfficeRules rules() {
        return new OfficeRules(office, new EventRules(reference));
    }

    /** The office's outbox, which is created where there is none. */
    Outbox outbox() {
        return Outbox.open(config.outboxDirectory(), office, Clock.systemUTC());
    }

    /** The office's outbox, where it has one. */
    Optional<Outbox> existingOutbox() {
        Path directory = config.outboxDirectory();
        return Outbox.exists(directory, office) ? Optional.of(outbox()) : Optional.empty();
    }
}
