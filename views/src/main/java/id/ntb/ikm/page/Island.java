package id.ntb.ikm.page;

import java.util.Set;

/** The two islands of the province; where the tiles of their regencies lie is said in the style sheet. */
enum Island {
    LOMBOK(Set.of("5201", "5202", "5203", "5208", "5271")),
    SUMBAWA(Set.of("5204", "5205", "5206", "5207", "5272"));

    @SuppressWarnings("ImmutableEnumChecker") // a set that cannot be changed
    private final Set<String> regencies;

    Island(Set<String> regencies) {
        this.regencies = regencies;
    }

    boolean has(String regency) {
        return regencies.contains(regency);
    }
}
