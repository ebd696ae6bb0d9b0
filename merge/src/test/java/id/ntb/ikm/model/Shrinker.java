package id.ntb.ikm.model;

/**
 * Makes a value smaller for as long as it fails, so that a person sees what it fails by.
 *
 * @param <T> a value with an {@code equals} of its own
 */
@FunctionalInterface
public interface Shrinker<T> {

    /** Whether a value still fails. */
    @FunctionalInterface
    interface Check<T> {
        boolean fails(T value) throws Exception;
    }

    /** Goes once over a value that fails; what it returns fails too, and may be the value itself. */
    T shrink(T failing, Check<T> check) throws Exception;

    /** Goes over it until nothing smaller fails. */
    default T smallest(T failing, Check<T> check) throws Exception {
        T before = failing;
        T smaller = shrink(before, check);
        while (!smaller.equals(before)) {
            before = smaller;
            smaller = shrink(before, check);
        }
        return smaller;
    }

    /** Then makes it smaller in another way. */
    default Shrinker<T> then(Shrinker<T> next) {
        return (failing, check) -> next.shrink(shrink(failing, check), check);
    }
}
