package id.ntb.ikm.crash;

/** Where tests let a process die, to see that whoever runs the command again ends what was begun. */
@FunctionalInterface
public interface CrashPoints {

    /** None. */
    CrashPoints NONE = name -> {};

    /** Dies here, if it is asked to. */
    void at(String name);
}
