package id.ntb.ikm.join;

import java.util.function.Function;

/**
 * A state after an event.
 *
 * @param fate what became of the event
 * @param changed whether the state is another than before; a superseded event may still leave a trace
 */
public record Merged<S>(S state, Fate fate, boolean changed) {

    /** The same for a larger state that holds this one; {@code whole} is kept where nothing changed. */
    <T> Merged<T> in(T whole, Function<S, T> with) {
        return new Merged<>(changed ? with.apply(state) : whole, fate, changed);
    }
}
