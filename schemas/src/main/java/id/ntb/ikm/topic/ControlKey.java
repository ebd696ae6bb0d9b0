package id.ntb.ikm.topic;

/** Keys of the records on {@link Topics#CONTROL}. */
public final class ControlKey {

    /** Names the generation of the views that readers follow. */
    public static final String LIVE = "live";

    /** Names the generation that is being built beside it; a tombstone where there is none. */
    public static final String BUILD = "build";

    private static final String ACT = "act-";

    private ControlKey() {}

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
}
