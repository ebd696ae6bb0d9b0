package id.ntb.ikm.join;

/**
 * What is doubtful about reports, counted because they are not kept with their firm.
 *
 * @param contested months that count and whose identity was used for other contents too
 * @param held reports of offices that were not in charge of the firm (rule 12)
 */
public record ReportDoubts(int contested, int held) {

    public static final ReportDoubts NONE = new ReportDoubts(0, 0);

    public ReportDoubts plus(ReportDoubts other) {
        return new ReportDoubts(contested + other.contested, held + other.held);
    }

    public ReportDoubts minus(ReportDoubts other) {
        return new ReportDoubts(contested - other.contested, held - other.held);
    }
}
