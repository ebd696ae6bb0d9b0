package id.ntb.ikm.publish;

/** The settings of a publisher cannot be used; the message says which and why, in Indonesian and English. */
public final class PublisherConfigException extends IllegalArgumentException {

    PublisherConfigException(String message) {
        super(message);
    }

    PublisherConfigException(String message, Throwable cause) {
        super(message, cause);
    }
}
