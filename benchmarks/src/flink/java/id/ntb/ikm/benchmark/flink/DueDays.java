package id.ntb.ikm.benchmark.flink;

import id.ntb.ikm.fold.DueStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.streaming.api.operators.KeyContext;

/**
 * Keeps each firm's due day in its own state. Nobody asks who is due, since the job's day stays; one that goes on would set a timer
 * instead.
 */
record DueDays(KeyContext context, ValueState<Long> day) implements DueStore {

    @Override
    public void put(LocalDate date, String ikmId) {
        context.setCurrentKey(ikmId);
        try {
            day.update(date.toEpochDay());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(LocalDate date, String ikmId) {
        context.setCurrentKey(ikmId);
        day.clear();
    }

    @Override
    public List<String> upTo(LocalDate date) {
        throw new UnsupportedOperationException("the job's day does not change");
    }
}
