package id.ntb.ikm.crash;

import java.util.Map;

/** Where tests let a process die, to see that whoever runs the command again ends what was begun. */
@FunctionalInterface
public interface CrashPoints {

    /** The variable that names the point. */
    String VARIABLE = "IKM_CRASH_AT";

    /** None. */
    CrashPoints NONE = name -> {};

    /** As {@code kill -9} has it: no hook runs, no buffer is written. */
    int KILLED = 137;

    /** Dies here, if it is asked to. */
    void at(String name);

    /** The one that the environment names, or none. */
    static CrashPoints of(Map<String, String> environment) {
        String asked = environment.getOrDefault(VARIABLE, "");
        return name -> {
            if (name.equals(asked)) {
                Runtime.getRuntime().halt(KILLED);
            }
        };
    }
}
