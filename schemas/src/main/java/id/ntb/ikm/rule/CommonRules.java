package id.ntb.ikm.rule;

import id.ntb.ikm.reference.ReferenceData;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

/** The checks of the fields that all events have. */
final class CommonRules {

    private static final Pattern IKM_ID = Pattern.compile("\\d{4}-\\d{6}");
    private static final int REGENCY_DIGITS = 4;

    private final Set<String> regencies;
    private final Set<String> offices;

    CommonRules(ReferenceData reference) {
        regencies = reference.regencies().keySet();
        offices = reference.offices();
    }

    Findings check(String eventId, String ikmId, String office, Instant recordedAt) {
        Findings findings = new Findings();
        boolean isIkmId = IKM_ID.matcher(ikmId).matches() && regencies.contains(ikmId.substring(0, REGENCY_DIGITS));
        findings.require(!eventId.isBlank(), Rule.EVENT_ID_MISSING, "eventId", eventId);
        String withoutIkmId = isIkmId && eventId.length() <= Limits.TEXT ? eventId.replace(ikmId, "#") : eventId;
        findings.text("eventId", eventId, withoutIkmId, Limits.TEXT, Rule.TEXT_TOO_LONG);
        findings.require(isIkmId, Rule.IKM_ID_FORMAT, "ikmId", ikmId);
        findings.known(offices, Rule.OFFICE_UNKNOWN, "office", office);
        findings.require(isSane(recordedAt), Rule.RECORDED_AT_OUT_OF_RANGE, "recordedAt", recordedAt);
        return findings;
    }

    /** Whether a moment can be told in years of four digits, in any zone. */
    static boolean isSane(Instant recordedAt) {
        return !recordedAt.isBefore(Limits.FIRST_RECORDED) && recordedAt.isBefore(Limits.RECORDED_BEFORE);
    }
}
