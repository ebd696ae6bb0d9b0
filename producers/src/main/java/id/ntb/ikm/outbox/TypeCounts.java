package id.ntb.ikm.outbox;

/**
 * What became of one batch's events of one type; {@code accepted = sent + waiting + rejected}.
 *
 * @param accepted that were new to the outbox
 * @param unchanged that had been accepted before and were not sent again
 * @param rejected that the broker would never take
 */
public record TypeCounts(long accepted, long unchanged, long rejected, long sent, long waiting) {

    static final TypeCounts NONE = new TypeCounts(0, 0, 0, 0, 0);

    TypeCounts plus(TypeCounts other) {
        return new TypeCounts(
                accepted + other.accepted,
                unchanged + other.unchanged,
                rejected + other.rejected,
                sent + other.sent,
                waiting + other.waiting);
    }
}
