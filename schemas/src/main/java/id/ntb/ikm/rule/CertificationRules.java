package id.ntb.ikm.rule;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.reference.CertificateScheme;
import id.ntb.ikm.reference.ReferenceData;
import java.time.LocalDate;
import java.util.List;

/** The checks of a certification. */
final class CertificationRules {

    private final ReferenceData reference;
    private final CommonRules common;

    CertificationRules(ReferenceData reference, CommonRules common) {
        this.reference = reference;
        this.common = common;
    }

    List<Finding> check(Certification event) {
        Findings findings =
                common.check(event.getEventId(), event.getIkmId(), event.getOffice(), event.getRecordedAt());
        checkNumber(event, findings);
        checkDates(event.getEffectiveFrom(), event.getValidUntil(), findings);
        findings.text("issuer", event.getIssuer());
        findings.text("product", event.getProduct());
        return findings.toList();
    }

    /** Numbers are not looked through for NIKs: those of some schemes have 16 digits, too. */
    private void checkNumber(Certification event, Findings findings) {
        String number = event.getCertificateNumber();
        CertificateScheme scheme = reference.schemes().get(event.getScheme());
        boolean fits = number.length() <= Limits.CODE;
        findings.require(scheme != null, Rule.SCHEME_UNKNOWN, "scheme", event.getScheme());
        findings.require(!number.isBlank(), Rule.CERTIFICATE_NUMBER_MISSING, "certificateNumber", number);
        findings.require(fits, Rule.CODE_TOO_LONG, "certificateNumber", number);
        findings.require(
                !fits || scheme == null || looksRight(scheme, number),
                Rule.CERTIFICATE_NUMBER_FORMAT,
                "certificateNumber",
                number);
    }

    private static boolean looksRight(CertificateScheme scheme, String number) {
        return scheme.numberFormat()
                .map(format -> format.matcher(number).matches())
                .orElse(true);
    }

    private static void checkDates(LocalDate effectiveFrom, LocalDate validUntil, Findings findings) {
        findings.date("effectiveFrom", effectiveFrom);
        findings.date("validUntil", validUntil);
        findings.require(
                validUntil == null || !validUntil.isBefore(effectiveFrom),
                Rule.VALID_UNTIL_BEFORE_START,
                "validUntil",
                validUntil);
    }
}
