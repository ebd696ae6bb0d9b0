package id.ntb.ikm.page;

import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileCertificate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A certificate that is valid, and will not be for long. */
record ExpiringCertificate(
        String ikmId, String name, String regency, String scheme, String number, LocalDate lastDay, long daysLeft) {

    /** What {@code certificatesExpiring90d} counts. */
    private static final int DAYS = 90;

    private static final String CLOSED = "CLOSED";

    /** Those of a firm that counts; in the views it is only among units that certificates do. */
    static List<ExpiringCertificate> of(IkmProfile firm) {
        if (firm.getRegistration().getStatus().equals(CLOSED)) {
            return List.of();
        }
        LocalDate until = firm.getAsOf().plusDays(DAYS);
        return firm.getCertificates().stream()
                .filter(certificate -> certificate.getValidUntil() != null
                        && !certificate.getValidUntil().isAfter(until))
                .map(certificate -> of(firm, certificate))
                .toList();
    }

    private static ExpiringCertificate of(IkmProfile firm, ProfileCertificate certificate) {
        return new ExpiringCertificate(
                firm.getIkmId(),
                firm.getRegistration().getName(),
                firm.getRegistration().getRegency(),
                certificate.getScheme(),
                certificate.getCertificateNumber(),
                certificate.getValidUntil(),
                ChronoUnit.DAYS.between(firm.getAsOf(), certificate.getValidUntil()));
    }
}
