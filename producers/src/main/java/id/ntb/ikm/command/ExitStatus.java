package id.ntb.ikm.command;

/** Exit statuses of the office's commands. */
final class ExitStatus {

    static final int OK = 0;
    static final int SOME_ROWS_BAD = 1;
    static final int UNUSABLE = 2;
    static final int NOT_SENT = 3;
    static final int NOT_IN_VIEWS = 4;

    private ExitStatus() {}

    static int of(Summary summary) {
        if (summary.notSent() > 0) {
            return NOT_SENT;
        }
        return summary.bad() > 0 ? SOME_ROWS_BAD : OK;
    }
}
