package id.ntb.ikm.command;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.viewserver.RegisteredFirms;
import id.ntb.ikm.viewserver.ViewLogin;
import id.ntb.ikm.viewserver.ViewsRefusedException;
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
        return own.isPresent() ? own.get() : fromViews(handOver, login(session), waiting);
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

    private static ViewLogin login(OfficeSession session) {
        return new ViewLogin(session.config().viewsUrl(), session.config().viewsToken());
    }

    private static HandOverBasis fromViews(HandOver handOver, ViewLogin login, WaitOptions waiting)
            throws InterruptedException {
        waiting.requireAddress(login.server());
        Registration shown = shown(handOver, login);
        if (!handOver.byProvince() && !shown.getRegency().equals(handOver.office())) {
            throw HandOverText.otherOffices(handOver.ikmId(), shown.getRegency());
        }
        return new HandOverBasis(handOver.basis(List.of(shown)), true, Optional.empty());
    }

    private static Registration shown(HandOver handOver, ViewLogin login) throws InterruptedException {
        try {
            return new RegisteredFirms(login)
                    .of(handOver.ikmId())
                    .orElseThrow(() -> HandOverText.unknown(handOver.ikmId(), login.server()));
        } catch (ViewsRefusedException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
