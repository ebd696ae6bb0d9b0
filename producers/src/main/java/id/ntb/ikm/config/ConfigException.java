package id.ntb.ikm.config;

/** A setting cannot be used; the message says which, where and what to do, in Indonesian and English. */
public final class ConfigException extends IllegalArgumentException {

    ConfigException(String message) {
        super(message);
    }

    ConfigException(String message, Throwable cause) {
        super(message, cause);
    }
}
