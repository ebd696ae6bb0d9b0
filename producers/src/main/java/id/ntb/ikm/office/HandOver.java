package id.ntb.ikm.office;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.publish.EventIds;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The registration by which an office hands a firm over: all that it registered last, but for the regency (rule 12 of
 * {@code docs/merge-rules.md}).
 *
 * @param ikmId the firm
 * @param office that hands it over
 * @param to regency code of the office that is in charge from then on
 */
record HandOver(String ikmId, String office, String to, LocalDate from) {

    /**
     * The registration of this office that holds on that date and names its own regency.
     *
     * @param registered by this office, in the order of dates
     * @throws IllegalArgumentException when the firm is handed over by then already, or registered later only
     */
    Registration basis(List<Registration> registered) {
        Registration before = last(registered, from)
                .orElseThrow(() -> new IllegalArgumentException("--from: kantor ini baru mendaftarkan " + ikmId
                        + " sejak " + registered.get(0).getEffectiveFrom() + " / this office registered the firm only"
                        + " from that date on"));
        if (before.getRegency().equals(office)) {
            return before;
        }
        // A hand-over of the very date is replaced, unless it says the same.
        if (before.getRegency().equals(to) || before.getEffectiveFrom().isBefore(from)) {
            throw new IllegalArgumentException(ikmId + " sudah diserahkan kepada " + before.getRegency() + " sejak "
                    + before.getEffectiveFrom() + " / is handed over to that office from that date already");
        }
        return last(registered, from.minusDays(1))
                .filter(each -> each.getRegency().equals(office))
                .orElse(before);
    }

    private static Optional<Registration> last(List<Registration> registered, LocalDate day) {
        return registered.stream()
                .filter(each -> !each.getEffectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** @param now when the office says so */
    Registration event(Registration basis, Instant now) {
        Registration event = Registration.newBuilder(basis)
                .setEventId("")
                .setOffice(office)
                .setRecordedAt(now.truncatedTo(ChronoUnit.MILLIS))
                .setEffectiveFrom(from)
                .setRegency(to)
                .build();
        event.setEventId(EventIds.of(event));
        return event;
    }
}
