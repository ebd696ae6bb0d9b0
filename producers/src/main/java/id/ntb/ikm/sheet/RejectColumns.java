package id.ntb.ikm.sheet;

import java.util.List;

/** The columns that a file of rejected rows has more than the office's own; reading ignores them. */
public final class RejectColumns {

    public static final String REASON = "ALASAN / REASON";
    public static final String ADVICE = "SARAN / ADVICE";
    public static final List<String> COLUMNS = List.of(REASON, ADVICE);

    private RejectColumns() {}
}
