package id.ntb.ikm.topic;

import java.util.List;

/** Names of the topics that the province writes. */
public final class Topics {

    /** One row per sector and regency. */
    public static final String VIEW_CELL = "ikm.view.cell";

    /** One row per sector, all regencies together. */
    public static final String VIEW_SECTOR = "ikm.view.sector";

    /** One row per regency, all sectors together. */
    public static final String VIEW_REGENCY = "ikm.view.regency";

    /** One row, the province. */
    public static final String VIEW_PROVINCE = "ikm.view.province";

    /** One row per point of the cube and month. */
    public static final String VIEW_PRODUCTION = "ikm.view.production";

    /** One row per point of the cube, programme, edition and commodity. */
    public static final String VIEW_PROGRAM = "ikm.view.program";

    /** One row per IKM. */
    public static final String VIEW_PROFILE = "ikm.view.profile";

    /** What each version of the views stands on. */
    public static final String VIEW_VERSION = "ikm.view.version";

    /** Records that could not be read or are invalid, as they were received. */
    public static final String DEAD_LETTERS = "ikm.dlq";

    /** Which generation of the views readers follow. */
    public static final String CONTROL = "ikm.control";

    /** Header of every versioned record with its version as decimal text; a tombstone has no other place for it. */
    public static final String VERSION_HEADER = "ikm.version";

    /** Topics whose rows carry a version; all but the profiles have one partition, so that versions stay in order. */
    public static final List<String> VERSIONED =
            List.of(VIEW_CELL, VIEW_SECTOR, VIEW_REGENCY, VIEW_PROVINCE, VIEW_PRODUCTION, VIEW_PROGRAM);

    private Topics() {}
}
