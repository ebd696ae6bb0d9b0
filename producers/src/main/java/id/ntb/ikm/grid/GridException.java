package id.ntb.ikm.grid;

/** A file cannot be read as rows and cells; says why in Indonesian and English. */
public final class GridException extends RuntimeException {

    private final String indonesian;
    private final String english;

    GridException(String indonesian, String english, Throwable cause) {
        super(indonesian + " / " + english, cause);
        this.indonesian = indonesian;
        this.english = english;
    }

    public String indonesian() {
        return indonesian;
    }

    public String english() {
        return english;
    }
}
