package id.ntb.ikm.page;

/** Why a page cannot be shown, in words for whoever looks at it. */
public final class PageProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /** @param status of HTTP */
    public PageProblem(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
