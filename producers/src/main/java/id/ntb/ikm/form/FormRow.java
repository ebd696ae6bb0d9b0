package id.ntb.ikm.form;

import id.ntb.ikm.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What one row of an office's sheet says.
 *
 * @param events one or more, without {@code ikmId}; not to be used where there are problems
 * @param ikmId as the row states it
 * @param identities what the firm can be known by where the row states no ikmId, the surest first
 * @param problems of all cells that cannot be read
 * @param questions that the mapping file can answer, as lines of one; each is also among the problems
 * @param flags what a rule decided, or left out
 */
public record FormRow(
        List<EventDraft> events,
        Optional<String> ikmId,
        List<String> identities,
        List<CellProblem> problems,
        List<String> questions,
        List<Problem> flags) {

    public FormRow {
        events = List.copyOf(events);
        identities = List.copyOf(identities);
        problems = List.copyOf(problems);
        questions = List.copyOf(questions);
        flags = List.copyOf(flags);
    }
}
