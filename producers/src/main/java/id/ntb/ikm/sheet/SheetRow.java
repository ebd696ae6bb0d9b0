package id.ntb.ikm.sheet;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.problem.Problem;
import id.ntb.ikm.publish.JudgedEvent;
import java.util.ArrayList;
import java.util.List;

/** One row of a file; either events or the reasons why it is none. */
public sealed interface SheetRow {

    /** Line of the file that the row stands on; the first is 1. */
    long line();

    /**
     * Events that can be sent, none where a row of an office's sheet states nothing.
     *
     * @param events all of them accepted
     * @param flags what is doubtful about the row; its codes are part of the contract
     */
    record Good(long line, List<JudgedEvent> events, List<Problem> flags) implements SheetRow {

        public Good {
            events = List.copyOf(events);
            flags = List.copyOf(flags);
        }

        /** The row that gives these events, with what the rules and the reading found doubtful. */
        static Good of(long line, List<JudgedEvent> events, List<Problem> read) {
            List<Problem> flags = new ArrayList<>();
            events.forEach(event ->
                    event.findings().forEach(finding -> flags.add(finding.rule().problem())));
            flags.addAll(read);
            return new Good(line, events, flags);
        }
    }

    /**
     * No event; {@code problems} are all that is wrong with the row, at least one.
     *
     * @param cells what the office wrote, with a token in place of a NIK; of NDJSON and of a row whose cells cannot be
     *     told apart, the whole line
     */
    record Bad(long line, List<RowProblem> problems, List<GridCell> cells) implements SheetRow {

        public Bad {
            problems = List.copyOf(problems);
            cells = List.copyOf(cells);
        }
    }
}
