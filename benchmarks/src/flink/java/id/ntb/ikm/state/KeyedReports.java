package id.ntb.ikm.state;

/** Makes the topology's store of reports for whoever keeps rows elsewhere; in its package, since only a benchmark does. */
public final class KeyedReports {

    private KeyedReports() {}

    /**
     * The store on such rows, which reads none of them before it is asked.
     *
     * @param cachedFirms firms whose rows are also kept on the heap, beside those that are not written yet
     */
    public static ReportStore on(StateRows rows, int cachedFirms) {
        return new ReportStore(rows, cachedFirms);
    }
}
