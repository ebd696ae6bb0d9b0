package id.ntb.ikm.access;

import java.util.List;

/**
 * Paths of one form, e.g. {@code /api/v1/ikm/{ikmId}}. Compared as they were sent, as the server's own routes are, so that both always mean
 * the same.
 *
 * @param wanted the segments of the form
 */
record PathPattern(String text, List<String> wanted) {

    private static final String BELOW = "**";

    PathPattern(String text) {
        this(text, segments(text));
    }

    boolean fits(List<String> given) {
        int last = wanted.size() - 1;
        if (wanted.get(last).equals(BELOW)) {
            return given.size() > last && fits(last, given);
        }
        return given.size() == wanted.size() && fits(wanted.size(), given);
    }

    private boolean fits(int segments, List<String> given) {
        for (int i = 0; i < segments; i++) {
            boolean any = wanted.get(i).startsWith("{") && !given.get(i).isEmpty();
            if (!any && !wanted.get(i).equals(given.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A slash at the end makes no difference to routes. */
    static List<String> segments(String path) {
        boolean closed = path.length() > 1 && path.endsWith("/");
        return List.of((closed ? path.substring(0, path.length() - 1) : path).split("/", -1));
    }
}
