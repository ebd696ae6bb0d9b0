package id.ntb.ikm.status;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.AuthorizationException;

/** One part of a status, which may be had or not: what fails must not hide the rest. */
sealed interface Part<T> {

    /** It was seen. */
    record Known<T>(T value) implements Part<T> {}

    /**
     * It could not be seen.
     *
     * @param why in words, for people
     * @param isRefused whether it is only that whoever asks has no right to it
     */
    record Unknown<T>(String why, boolean isRefused) implements Part<T> {}

    /** Looks at something. */
    @FunctionalInterface
    interface Look<T> {
        T take() throws InterruptedException, ExecutionException;
    }

    /** What a look gives, or why it gives nothing. */
    static <T> Part<T> of(Look<T> look) throws InterruptedException {
        try {
            return new Known<>(look.take());
        } catch (ExecutionException e) {
            return unknown(e.getCause());
        } catch (RuntimeException e) {
            return unknown(e);
        }
    }

    private static <T> Part<T> unknown(Throwable thrown) {
        String message = thrown.getMessage();
        return new Unknown<>(
                message == null ? thrown.getClass().getSimpleName() : message,
                thrown instanceof AuthorizationException);
    }

    /** Empty where it could not be seen. */
    default Optional<T> found() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /** Does the one or the other. */
    default void use(Consumer<T> known, Consumer<Unknown<T>> unknown) {
        if (this instanceof Known<T> there) {
            known.accept(there.value());
        } else {
            unknown.accept((Unknown<T>) this);
        }
    }
}
