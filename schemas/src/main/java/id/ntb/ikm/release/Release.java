package id.ntb.ikm.release;

/** Which release this is. */
public final class Release {

    /** The version of the project's pom. */
    public static final String VERSION = "0.1.0";

    private Release() {}
}
