package id.ntb.ikm.asof;

import id.ntb.ikm.join.Statement;

/**
 * Why a firm adds something else to the figures.
 *
 * @param detail which statement, by whom, recorded when; empty where no statement is the reason
 */
public record ChangeReason(Kind kind, String detail) {

    /** What may be the reason. */
    public enum Kind {
        /** The first registration of the firm. */
        REGISTERED,
        /** A registration that names another office's regency. */
        HAND_OVER,
        /** A registration that closes the firm. */
        CLOSED,
        /** A registration that holds from another date on. */
        REGISTRATION,
        /** A registration that replaces what its office had said of the same date. */
        REGISTRATION_CORRECTED,
        CERTIFICATE,
        CERTIFICATE_CORRECTED,
        /** A report that was recorded by the 10th of the following month. */
        REPORT,
        /** A report that was recorded after that. */
        LATE_REPORT,
        REPORT_CORRECTED,
        REPORT_WITHDRAWN,
        /** No statement: certificates lapsed, a registration or an enrolment took hold, as days went by. */
        DATE
    }

    static ChangeReason of(Kind kind, String slot, Statement<?> statement) {
        return new ChangeReason(
                kind, "%s by %s, recorded %s".formatted(slot, statement.office(), statement.recordedAt()));
    }

    @Override
    public String toString() {
        return detail.isEmpty() ? kind.name() : kind + " " + detail;
    }
}
