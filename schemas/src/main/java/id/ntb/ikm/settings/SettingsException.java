package id.ntb.ikm.settings;

/** A setting cannot be used; the message says which, where and what to do, in Indonesian and English. */
public final class SettingsException extends IllegalArgumentException {

    SettingsException(String message) {
        super(message);
    }

    SettingsException(String message, Throwable cause) {
        super(message, cause);
    }
}
