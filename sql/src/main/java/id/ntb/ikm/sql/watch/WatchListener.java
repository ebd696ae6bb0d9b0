package id.ntb.ikm.sql.watch;

/** Is told what {@link VersionWatch} does; on its thread. */
public interface WatchListener {

    /** A version stands whole in the tables. */
    void shows(String generation, long version);

    /** Nothing goes on for the time being, and why. */
    void waits(String why);
}
