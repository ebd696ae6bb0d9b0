package id.ntb.ikm.stream;

/** Somebody who waits for newer versions. */
interface Follower {

    /** There may be something new, or some time has passed. Returns at once. */
    void look();

    /** Whether it waits for nothing any more. */
    boolean isDone();

    /** The server stops. */
    void stop();
}
