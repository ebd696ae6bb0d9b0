package id.ntb.ikm.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one row of an office's sheet says.
 *
 * @param events one or more, without {@code ikmId}; not to be used where there are faults
 * @param ikmId as the row states it
 * @param identities what the firm can be known by where the row states no ikmId, the surest first
 * @param faults all cells that cannot be read
 * @param doubts what a rule decided, or left out
 */
public record FormRow(
        List<EventDraft> events,
        Optional<String> ikmId,
        List<String> identities,
        List<Fault> faults,
        Set<Doubt> doubts) {

    public FormRow {
        events = List.copyOf(events);
        identities = List.copyOf(identities);
        faults = List.copyOf(faults);
        doubts = Set.copyOf(doubts);
    }
}
