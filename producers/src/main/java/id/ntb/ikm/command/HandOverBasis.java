package id.ntb.ikm.command;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.viewserver.RegisteredFirms;
import java.util.List;
import java.util.Optional;

/**
 * What a hand-over repeats.
 *
 * @param fromViews whether the views had to be asked, which do not tell all
 * @param holder the office that would have to hand the firm over first, as far as is known
 */
record HandOverBasis(Registration registration, boolean fromViews, Optional<String> holder) {

    /**
     * Looks in the office's outbox, and where that does not know the firm, asks the views. The province asks the views at
     * once: its outbox has only what it said itself.
     *
     * @throws IllegalArgumentException when this office has not registered the firm, or no longer has it
     */
    static HandOverBasis find(HandOver handOver, OfficeSession session, WaitOptions waiting)
            throws InterruptedException {
        Optional<HandOverBasis> own = handOver.byProvince() ? Optional.empty() : fromOutbox(handOver, session);
        return own.isPresent()
                ? own.get()
                : fromViews(handOver, session.config().viewsUrl(), waiting);
    }

    private static Optional<HandOverBasis> fromOutbox(HandOver handOver, OfficeSession session) {
        Optional<Outbox> outbox = session.existingOutbox();
        if (outbox.isEmpty()) {
            return Optional.empty();
        }
        try (Outbox open = outbox.get()) {
            List<Registration> registered = open.registrations(handOver.ikmId());
            return registered.isEmpty()
                    ? Optional.empty()
                    : Optional.of(of(handOver.basis(registered), EventForecast.ofCharge(session.office(), open)));
        }
    }

    private static HandOverBasis of(Registration basis, EventForecast forecast) {
        return new HandOverBasis(basis, false, forecast.holder(basis));
    }

    private static HandOverBasis fromViews(HandOver handOver, String views, WaitOptions waiting)
            throws InterruptedException {
        waiting.requireAddress(views);
        Registration shown = new RegisteredFirms(views)
                .of(handOver.ikmId())
                .orElseThrow(() -> HandOverText.unknown(handOver.ikmId(), views));
        if (!handOver.byProvince() && !shown.getRegency().equals(handOver.office())) {
            throw HandOverText.otherOffices(handOver.ikmId(), shown.getRegency());
        }
        return new HandOverBasis(handOver.basis(List.of(shown)), true, Optional.empty());
    }
}
