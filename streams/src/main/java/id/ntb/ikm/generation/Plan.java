package id.ntb.ikm.generation;

import java.util.Optional;

/**
 * Which generation of the views a start works on.
 *
 * @param generation its name, which is the application id
 * @param builds whether it is not live yet, and is to become so when it has caught up
 * @param live the generation that readers follow meanwhile; empty where there is none
 */
public record Plan(String generation, boolean builds, Optional<String> live) {

    static Plan live(String generation) {
        return new Plan(generation, false, Optional.of(generation));
    }
}
