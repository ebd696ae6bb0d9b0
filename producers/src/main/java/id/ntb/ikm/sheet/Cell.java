package id.ntb.ikm.sheet;

/** One value of a row after the attempt to read it. */
sealed interface Cell {

    /** It could be read; as Avro's generated classes hold it. */
    record Value(Object value) implements Cell {}

    /** It could not; {@code detail} is what the text of the problem leaves open, and may be empty. */
    record Wrong(Problem problem, String detail) implements Cell {}

    static Cell wrong(Problem problem) {
        return new Wrong(problem, "");
    }
}
