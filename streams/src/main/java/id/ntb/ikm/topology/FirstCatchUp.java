package id.ntb.ikm.topology;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which tasks still work off what stood in the topics when they began, profiles included. Until all are through, the processing is
 * not ready. What comes meanwhile is not waited for, or an office that publishes without end could keep it from ever being.
 */
final class FirstCatchUp {

    private final Set<Integer> tasks = ConcurrentHashMap.newKeySet();

    void began(int task) {
        tasks.add(task);
    }

    /** Also told of tasks that go to another thread or instance, where they begin again. */
    void ended(int task) {
        tasks.remove(task);
    }

    /** How many are not through. */
    int tasks() {
        return tasks.size();
    }

    boolean isOver() {
        return tasks.isEmpty();
    }
}
