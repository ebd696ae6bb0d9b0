package id.ntb.ikm.benchmark;

/** So many firms, all of whose events of so many months are merged. */
record FoldScale(int firms, int months) {

    /** About; for the plan. */
    long events() {
        return Math.round(1.09 * firms * months);
    }

    String text() {
        return "%,d IKM × %d months".formatted(firms, months);
    }
}
