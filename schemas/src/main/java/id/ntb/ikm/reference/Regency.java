package id.ntb.ikm.reference;

import java.util.List;

/**
 * A regency (kabupaten) or city (kota) of NTB.
 *
 * @param code BPS code, four digits
 * @param population of 2025, in persons
 * @param aliases what offices call it beside its name; never an ambiguous one
 */
public record Regency(String code, String name, int population, List<String> aliases) {}
