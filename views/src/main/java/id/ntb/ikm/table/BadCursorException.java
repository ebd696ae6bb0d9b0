package id.ntb.ikm.table;

/** What a page is to go on after is not what a page of that list, in that order, ended with. */
public final class BadCursorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadCursorException() {
        super("after must be what next said on the page before, with the same sort");
    }
}
