package id.ntb.ikm.join;

import id.ntb.ikm.reference.ReferenceData;

/** What rule 12 knows of an office by its code. */
public final class Office {

    private static final int CODE_LENGTH = 4;

    private Office() {}

    public static boolean isProvince(String office) {
        return office.equals(ReferenceData.PROVINCE_OFFICE);
    }

    /** The regency that first registered an IKM, which is in charge until a registration says otherwise. */
    public static String ofPrefix(String ikmId) {
        return ikmId.substring(0, CODE_LENGTH);
    }

    /** Where an IKM is that is not registered, by who speaks of it: the office's own regency, for the province the prefix. */
    public static String regencyOf(String office, String ikmId) {
        return isProvince(office) ? ofPrefix(ikmId) : office;
    }
}
