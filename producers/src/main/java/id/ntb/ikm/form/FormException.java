package id.ntb.ikm.form;

/** A sheet cannot be read with what is known about it; says what to do, in Indonesian and English. */
public final class FormException extends RuntimeException {

    private final String indonesian;
    private final String english;

    FormException(String indonesian, String english) {
        super(indonesian + " / " + english);
        this.indonesian = indonesian;
        this.english = english;
    }

    public String indonesian() {
        return indonesian;
    }

    public String english() {
        return english;
    }
}
