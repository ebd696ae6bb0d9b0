package id.ntb.ikm.rule;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.reference.CertificateScheme;
import id.ntb.ikm.reference.ReferenceData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    /** What is only doubtful of one that has passed {@link #check}. */
    List<Finding> doubts(Certification event) {
        Findings findings = new Findings();
        checkFormat(event, findings);
        return findings.toList();
    }

    /** Numbers are not looked through for NIKs: those of some schemes have 16 digits, too. */
    private void checkNumber(Certification event, Findings findings) {
        String number = event.getCertificateNumber();
        boolean fits = number.length() <= Limits.CODE;
        findings.known(reference.schemes().keySet(), Rule.SCHEME_UNKNOWN, "scheme", event.getScheme());
        findings.require(!number.isBlank(), Rule.CERTIFICATE_NUMBER_MISSING, "certificateNumber", number);
        findings.require(fits, Rule.CODE_TOO_LONG, "certificateNumber", number);
        if (fits) {
            checkFormat(event, findings);
        }
    }

    private void checkFormat(Certification event, Findings findings) {
        String number = event.getCertificateNumber();
        boolean looksRight = Optional.ofNullable(reference.schemes().get(event.getScheme()))
                .flatMap(CertificateScheme::numberFormat)
                .map(format -> format.matcher(number).matches())
                .orElse(true);
        findings.require(looksRight, Rule.CERTIFICATE_NUMBER_FORMAT, "certificateNumber", number);
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
