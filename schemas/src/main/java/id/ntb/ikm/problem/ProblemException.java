package id.ntb.ikm.problem;

/**
 * Something that people can mend is wrong with what they gave: a file, a setting, a folder. The message says what and what
 * to do, in Indonesian and English, and is shown as it is; a stack trace would only hide it.
 */
public class ProblemException extends RuntimeException {

    private final transient Bilingual text;

    /** Says only the text. */
    public ProblemException(Bilingual text) {
        this(text, null);
    }

    /** Says the text, and keeps what it was found out by. */
    public ProblemException(Bilingual text, Throwable cause) {
        super(text.line(), cause);
        this.text = text;
    }

    /** What is wrong and what to do, by language. */
    public Bilingual explanation() {
        return text;
    }
}
