package id.ntb.ikm.model;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Scale;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.reference.ReferenceData;
import java.util.Set;
import java.util.TreeSet;

/** Rule 6, and every kind of doubt about a firm that is registered today. */
final class ModelFlags {

    private final ReferenceData reference;
    private final ModelSectors sectors;
    private final ModelIdentities identities;

    ModelFlags(ReferenceData reference, ModelSectors sectors, ModelIdentities identities) {
        this.identities = identities;
        this.reference = reference;
        this.sectors = sectors;
    }

    static long workersOf(Registration registration) {
        return (long) registration.getWorkersMale() + registration.getWorkersFemale();
    }

    static Scale scaleOf(Registration registration) {
        long workers = workersOf(registration);
        long investment = registration.getInvestmentIdr();
        if (workers <= 19 && investment < 1_000_000_000L) {
            return Scale.SMALL;
        }
        if (workers >= 20 && investment > 15_000_000_000L) {
            return Scale.LARGE;
        }
        return Scale.MEDIUM;
    }

    Set<String> of(ModelFirm firm) {
        Set<String> kinds = new TreeSet<>();
        addOfRegistration(firm.registrationToday(), kinds);
        addOfClosing(firm, kinds);
        identities.addTo(firm, kinds);
        if (firm.validCertificates().stream().anyMatch(this::looksWrong)) {
            kinds.add("CERTIFICATE_NUMBER_FORMAT");
        }
        if (!firm.lapsedByMoving().isEmpty()) {
            kinds.add("PIRT_REGENCY_DIFFERS");
        }
        if (firm.hasReusedEventId()) {
            kinds.add("EVENT_ID_REUSED");
        }
        if (firm.hasHeldStatements()) {
            kinds.add("NOT_IN_CHARGE");
        }
        return kinds;
    }

    private void addOfRegistration(Registration now, Set<String> kinds) {
        boolean isProvinces = now.getOffice().equals(ModelCharge.PROVINCE);
        if (!isProvinces && !now.getRegency().equals(now.getOffice())) {
            kinds.add("OFFICE_DIFFERS");
        }
        if (now.getStatedScale() != null && now.getStatedScale() != scaleOf(now)) {
            kinds.add("SCALE_DIFFERS");
        }
        if (!now.getKbli().matches("[0-9]{5}")) {
            kinds.add("KBLI_LENGTH");
        } else if (sectors.isUnknown(now.getKbli(), now.getKbliEdition())) {
            kinds.add("KBLI_UNKNOWN");
        }
    }

    private static void addOfClosing(ModelFirm firm, Set<String> kinds) {
        Registration now = firm.registrationToday();
        if (firm.neverWas()) {
            kinds.add("CLOSED_AS_" + now.getClosedBecause());
        }
        if (now.getStatus() == Status.CLOSED && now.getClosedBecause() == null) {
            kinds.add("CLOSING_REASON_MISSING");
        }
    }

    private boolean looksWrong(Certification certificate) {
        return reference.schemes().get(certificate.getScheme()).numberFormat().stream()
                .anyMatch(format -> !certificate.getCertificateNumber().matches(format.pattern()));
    }
}
