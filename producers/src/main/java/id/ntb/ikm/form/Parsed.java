package id.ntb.ikm.form;

import java.util.Optional;

/** What one cell says. */
sealed interface Parsed {

    Parsed NOTHING = new Nothing();

    /** Something, in the form that NDJSON has it; {@code doubt} where a rule had to decide. */
    record Is(String value, Optional<Doubt> doubt) implements Parsed {}

    /** Nothing: the cell is empty, or says so. */
    record Nothing() implements Parsed {}

    /** Something that cannot be read; {@code detail} is what the text leaves open. */
    record Wrong(Trouble trouble, String detail) implements Parsed {}

    static Parsed of(String value) {
        return new Is(value, Optional.empty());
    }

    static Parsed doubtful(String value, Doubt doubt) {
        return new Is(value, Optional.of(doubt));
    }

    static Parsed wrong(Trouble trouble) {
        return new Wrong(trouble, "");
    }
}
