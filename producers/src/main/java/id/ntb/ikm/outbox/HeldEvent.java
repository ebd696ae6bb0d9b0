package id.ntb.ikm.outbox;

import id.ntb.ikm.publish.EventKey;

/**
 * A statement of this office that does not count, because another office is in charge of the firm.
 *
 * @param inCharge that office
 */
public record HeldEvent(EventKey event, String inCharge) {}
