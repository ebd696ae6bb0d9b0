package id.ntb.ikm.problem;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What is wrong with a value, and what to do about it.
 *
 * @param code name that software may rely on, e.g. {@code NIB_FORMAT}: upper case with underscores, never translated
 * @param reason what is wrong; may have a {@code %s} where a detail is still to be filled in
 * @param advice what to do; {@link Bilingual#NONE} where the reason leaves no doubt
 */
public record Problem(String code, Bilingual reason, Bilingual advice) {

    private static final String BEFORE_ADVICE = "; ";

    /** The same problem with {@code detail} in place of each {@code %s}. */
    public Problem with(String detail) {
        return new Problem(code, reason.with(detail), advice.with(detail));
    }

    /** The same problem with all its texts changed in one way. */
    public Problem map(UnaryOperator<String> change) {
        return new Problem(code, reason.map(change), advice.map(change));
    }

    /** Reason and advice in both languages. */
    public Bilingual text() {
        return new Bilingual(joined(Bilingual::indonesian), joined(Bilingual::english));
    }

    /** Reason and advice in both languages on one line, Indonesian first. */
    public String line() {
        return text().line();
    }

    private String joined(Function<Bilingual, String> language) {
        String what = language.apply(reason);
        String todo = language.apply(advice);
        return todo.isEmpty() ? what : what + BEFORE_ADVICE + todo;
    }
}
