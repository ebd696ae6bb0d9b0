package id.ntb.ikm.crash;

import java.util.Map;

/** Where tests let a process die, to see that whoever runs the command again ends what was begun. */
@FunctionalInterface
public interface CrashPoints {

    /** None. */
    CrashPoints NONE = name -> {};

    /** The variable that names the point where a process is to die. */
    String VARIABLE = "IKM_CRASH_AT";

    /** What {@code kill -9} leaves as exit status. */
    int KILLED = 137;

    /** Dies here, if it is asked to. */
    void at(String name);

    /** Dies as if killed, with no hook and no {@code finally} run, at the point that the variable names. */
    static CrashPoints of(Map<String, String> environment) {
        String asked = environment.getOrDefault(VARIABLE, "");
        return asked.isEmpty() ? NONE : name -> dieAt(asked, name);
    }

    private static void dieAt(String asked, String name) {
        if (asked.equals(name)) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
