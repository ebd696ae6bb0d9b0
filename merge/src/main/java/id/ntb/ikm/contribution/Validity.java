package id.ntb.ikm.contribution;

import id.ntb.ikm.event.CertificateAction;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.Office;
import id.ntb.ikm.join.Slot;
import id.ntb.ikm.join.Slots;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rule 3: which certificates are valid on a date. */
public final class Validity {

    /** The scheme whose certificates are bound to the regency of the production place (Peraturan BPOM on SPP-IRT). */
    static final String HOME_INDUSTRY_FOOD = "SPPIRT";

    private static final Set<CertificateAction> VALID_AFTER = EnumSet.of(
            CertificateAction.ISSUED,
            CertificateAction.AMENDED,
            CertificateAction.RENEWED,
            CertificateAction.REINSTATED);
    private static final Set<CertificateAction> GRANTS =
            EnumSet.of(CertificateAction.ISSUED, CertificateAction.RENEWED);

    private Validity() {}

    /** The statements of the certificates that are valid on that date. */
    public static List<Certification> validOn(Firm firm, LocalDate date) {
        return firm.certificates().values().stream()
                .filter(slots -> !outOfRegency(firm, slots, date))
                .flatMap(slots -> standingOn(slots, date).stream())
                .toList();
    }

    /** Whether a P-IRT would stand but for the firm's move to another regency. */
    static boolean lapsedByMove(Firm firm, LocalDate date) {
        return firm.certificates().values().stream()
                .anyMatch(slots -> standingOn(slots, date).isPresent() && outOfRegency(firm, slots, date));
    }

    private static Optional<Certification> standingOn(Slots<Certification> slots, LocalDate date) {
        return slots.on(date)
                .filter(certificate -> VALID_AFTER.contains(certificate.getAction()))
                .filter(certificate -> certificate.getValidUntil() == null
                        || !certificate.getValidUntil().isBefore(date));
    }

    private static boolean outOfRegency(Firm firm, Slots<Certification> slots, LocalDate date) {
        Optional<Certification> grant = slots.begunBy(date).stream()
                .map(Slot::event)
                .filter(certificate -> GRANTS.contains(certificate.getAction()))
                .findFirst()
                .filter(certificate -> certificate.getScheme().equals(HOME_INDUSTRY_FOOD));
        Optional<String> now = regencyOn(firm, date);
        return grant.isPresent()
                && now.isPresent()
                && !grantedIn(firm, grant.get()).equals(now.get());
    }

    private static String grantedIn(Firm firm, Certification grant) {
        return regencyOn(firm, grant.getEffectiveFrom())
                .orElseGet(() -> Office.regencyOf(grant.getOffice(), firm.ikmId()));
    }

    private static Optional<String> regencyOn(Firm firm, LocalDate date) {
        return firm.registrations().on(date).map(Registration::getRegency);
    }
}
