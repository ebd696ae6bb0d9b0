package id.ntb.ikm.history;

import id.ntb.ikm.view.ViewVersion;

/** Finds the reports that versions of the views stand on. */
@FunctionalInterface
public interface ReportLogs {

    /** Reading them takes seconds to a minute, and is for one thread at a time. */
    ReportLog of(ViewVersion version);
}
