package id.ntb.ikm.failure;

/** Our own code failed on one record, which will be buried when it is read again. */
final class RecordFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecordFaultException(Place place, Throwable cause) {
        super("merging failed on " + place, cause);
    }
}
