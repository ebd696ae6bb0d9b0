package id.ntb.ikm.topic;

import java.util.List;
import java.util.Optional;

/**
 * Names of the topics that the province writes. Those of view topics are logical: on the wire a view topic belongs to one
 * generation of the views, see {@link #view}, but the rows and their digest do not know it.
 */
public final class Topics {

    /** One row per sector and regency. */
    public static final String VIEW_CELL = "cell";

    /** One row per sector, all regencies together. */
    public static final String VIEW_SECTOR = "sector";

    /** One row per regency, all sectors together. */
    public static final String VIEW_REGENCY = "regency";

    /** One row, the province. */
    public static final String VIEW_PROVINCE = "province";

    /** One row per point of the cube and month. */
    public static final String VIEW_PRODUCTION = "production";

    /** One row per point of the cube, programme, edition and commodity. */
    public static final String VIEW_PROGRAM = "program";

    /** One row per IKM. */
    public static final String VIEW_PROFILE = "profile";

    /** What each version of the views stands on. */
    public static final String VIEW_VERSION = "version";

    /** Records that could not be read or are invalid, as they were received. */
    public static final String DEAD_LETTERS = "ikm.dlq";

    /** Which generation of the views readers follow, and what operators did. */
    public static final String CONTROL = "ikm.control";

    /** Who may read the views beside what everybody may: by hashes of tokens. */
    public static final String TOKENS = "ikm.tokens";

    /** Topics whose rows carry a version; all but the profiles have one partition, so that versions stay in order. */
    public static final List<String> VERSIONED =
            List.of(VIEW_CELL, VIEW_SECTOR, VIEW_REGENCY, VIEW_PROVINCE, VIEW_PRODUCTION, VIEW_PROGRAM);

    private static final String VIEW_PREFIX = "ikm.view.";

    private Topics() {}

    /**
     * The view topic of a generation as it is called on the wire, e.g. {@code ikm.view.ikm1.cell}.
     *
     * @param generation without a point in it
     * @param logical one of the names above, e.g. {@link #VIEW_CELL}
     */
    public static String view(String generation, String logical) {
        return VIEW_PREFIX + generation + "." + logical;
    }

    /** The logical name of a view topic, e.g. {@code cell}; empty where the topic is no view topic of a generation. */
    public static Optional<String> logical(String topic) {
        return part(topic, 1);
    }

    /** The generation that a view topic belongs to; empty where the topic is no view topic of a generation. */
    public static Optional<String> generation(String topic) {
        return part(topic, 0);
    }

    private static Optional<String> part(String topic, int index) {
        if (!topic.startsWith(VIEW_PREFIX)) {
            return Optional.empty();
        }
        String[] parts = topic.substring(VIEW_PREFIX.length()).split("\\.", -1);
        return parts.length == 2 ? Optional.of(parts[index]) : Optional.empty();
    }
}
