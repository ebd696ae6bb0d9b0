package id.ntb.ikm.generation;

import id.ntb.ikm.control.Verification;
import java.util.List;
import java.util.Optional;

/** Says why an operator's act is refused, and what to do. */
final class ActRefusals {

    private ActRefusals() {}

    static GenerationException pointerMoved(String name, String beside, Optional<String> now) {
        return new GenerationException(
                ("generation %s does not become live: readers followed %s when it was planned, and follow %s now. Somebody else"
                                + " has moved the pointer; look with `ikm log` and `ikm replay list`.")
                        .formatted(name, beside.isEmpty() ? "none" : beside, now.orElse("none")));
    }

    static GenerationException notVerified(String name, String live) {
        return new GenerationException(
                "generation %s has not been compared with %s, which readers follow; run `ikm replay verify %s` first."
                        .formatted(name, live, name));
    }

    static GenerationException differs(String name, Verification verified, long accepted) {
        return new GenerationException(
                ("generation %s differs from %s in %,d rows, and %,d are accepted. Look at them with `ikm replay"
                                + " verify %s`; where they are what the change was made for, run `ikm replay promote %s"
                                + " --accept-differences %d`.")
                        .formatted(
                                name,
                                verified.getAgainst(),
                                verified.getDifferences(),
                                accepted,
                                name,
                                name,
                                verified.getDifferences()));
    }

    static GenerationException nothingLive() {
        return new GenerationException("no generation of the views is live: this is a new installation; run `ikm up`.");
    }

    static GenerationException nothingBefore(String live) {
        return new GenerationException(
                "readers have followed nothing before " + live + ", so there is nothing to go back to.");
    }

    static GenerationException noSuchGeneration(String name) {
        return new GenerationException("there is no generation " + name
                + ", or it is being taken away; `ikm replay list` shows those there are.");
    }

    static GenerationException isLive(String name) {
        return new GenerationException("readers follow generation " + name
                + "; promote another one, or `ikm replay rollback`, before it can be taken away.");
    }

    static GenerationException otherAct(String name, String act) {
        return new GenerationException(
                "drop takes away a generation that readers have followed, abort one that they never have: run"
                        + " `ikm replay " + act + " " + name + "`.");
    }

    static GenerationException atWork(String name, List<String> members) {
        return new GenerationException(
                "generation " + name + " is still being worked on by " + String.join(", ", members)
                        + "; end that process (a process of this release ends by itself), and run the command again.");
    }
}
