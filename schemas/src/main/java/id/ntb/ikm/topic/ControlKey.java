package id.ntb.ikm.topic;

/** Keys of the records on {@link Topics#CONTROL}. */
public final class ControlKey {

    /** Names the generation of the views that readers follow. */
    public static final String LIVE = "live";

    private static final String GENERATION = "generation-";
    private static final String STOP = "stop-";
    private static final String ACT = "act-";
    private static final String LETTERS = "letters-";

    private ControlKey() {}

    /** The key of what is on record about a generation; a tombstone where it is gone. */
    public static String generation(String name) {
        return GENERATION + name;
    }

    public static boolean isGeneration(String key) {
        return key.startsWith(GENERATION);
    }

    /** The key of what asks a generation to stop reading; a tombstone where it may go on. */
    public static String stop(String name) {
        return STOP + name;
    }

    public static boolean isStop(String key) {
        return key.startsWith(STOP);
    }

    /** The generation that such a key is about; names have no hyphen. */
    public static String name(String key) {
        return key.substring(key.indexOf('-') + 1);
    }

    /**
     * The key of an operator's act, one of its own for each so that compaction takes none away.
     *
     * @param number counts up from 1
     */
    public static String act(long number) {
        return "%s%08d".formatted(ACT, number);
    }

    public static boolean isAct(String key) {
        return key.startsWith(ACT);
    }

    /** The key of what was decided about dead letters, with the number of the act that says by whom. */
    public static String letters(long number) {
        return "%s%08d".formatted(LETTERS, number);
    }

    public static boolean isLetters(String key) {
        return key.startsWith(LETTERS);
    }
}
