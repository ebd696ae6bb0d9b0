package id.ntb.ikm.doctor;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.config.OfficeConfig;
import id.ntb.ikm.publish.EventPublisher;
import id.ntb.ikm.publish.PublisherConfigException;
import java.util.Optional;

/** Whether publishing takes the settings: found out with publishing's own code, so that the two never differ. */
record SettingsCheck(OfficeConfig config, String office) {

    /** What is wrong with them; empty where nothing is. */
    Optional<Diagnosis> run() {
        try {
            EventPublisher.tryOut(office, config.clientProperties());
            return Optional.empty();
        } catch (PublisherConfigException e) {
            return Optional.of(Diagnosis.problem(
                    "pengaturan / settings", text(e.getMessage(), "the broker was not asked, for that reason")));
        }
    }
}
