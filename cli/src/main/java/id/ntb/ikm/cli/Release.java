package id.ntb.ikm.cli;

/** Which release this is. */
final class Release {

    /** The version of the project's pom. */
    static final String VERSION = "0.1.0";

    private Release() {}
}
