package id.ntb.ikm.failure;

import id.ntb.ikm.topic.RecordPosition;

/** Our own code failed on one record, which will be buried when it is read again. */
final class RecordFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecordFaultException(RecordPosition position, Throwable cause) {
        super("merging failed on " + position, cause);
    }
}
