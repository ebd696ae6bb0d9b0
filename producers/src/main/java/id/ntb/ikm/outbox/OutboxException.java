package id.ntb.ikm.outbox;

import id.ntb.ikm.problem.Bilingual;
import id.ntb.ikm.problem.ProblemException;

/** The outbox cannot be used, e.g. because another process has it open or the disk is full. */
public final class OutboxException extends ProblemException {

    OutboxException(Bilingual problem, Throwable cause) {
        super(problem, cause);
    }
}
