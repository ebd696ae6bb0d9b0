package id.ntb.ikm.simulator;

import java.io.IOException;

/** Events cannot be published, or not all of them; the message says why, in Indonesian and English. */
final class PublicationException extends IOException {

    PublicationException(String message) {
        super(message);
    }

    PublicationException(String message, Throwable cause) {
        super(message, cause);
    }
}
