package id.ntb.ikm.merge;

/**
 * What is doubtful about reports, counted because they are not kept with their firm.
 *
 * @param contested months that count and whose identity was used for other contents too
 * @param held reports of offices that were not in charge of the firm (rule 12)
 */
public record ReportDoubts(int contested, int held) {

    public static final ReportDoubts NONE = new ReportDoubts(0, 0);

    ReportDoubts plus(ReportDoubts other) {
        return new ReportDoubts(contested + other.contested, held + other.held);
    }

    ReportDoubts minus(ReportDoubts other) {
        return new ReportDoubts(contested - other.contested, held - other.held);
    }
}
