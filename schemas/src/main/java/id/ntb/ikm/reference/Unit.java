package id.ntb.ikm.reference;

import java.util.List;

/**
 * A unit that production is counted in.
 *
 * @param code what events say, e.g. {@code KG}; upper case
 * @param name in Indonesian
 * @param synonyms what offices write for it beside its code and name
 */
public record Unit(String code, String name, String englishName, List<String> synonyms) {

    /** Code for a quantity that nobody recorded, so that no sum of kilos takes it for zero kilos. */
    public static final String NOT_RECORDED = "TIDAK_DICATAT";
}
