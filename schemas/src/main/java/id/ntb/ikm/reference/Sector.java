package id.ntb.ikm.reference;

/** A priority sector of the province. */
public record Sector(String code, String name, String englishName) {}
