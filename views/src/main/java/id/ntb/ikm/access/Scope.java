package id.ntb.ikm.access;

import java.util.Set;
import java.util.TreeSet;

/**
 * The regencies whose firms may be seen by name.
 *
 * @param regencies codes; empty for the whole province
 */
public record Scope(Set<String> regencies) {

    public static final Scope PROVINCE = new Scope(Set.of());

    public Scope {
        regencies = Set.copyOf(regencies);
    }

    /**
     * Of some regencies.
     *
     * @throws IllegalArgumentException when there are none: a list that was left empty must not open the province
     */
    public static Scope of(Set<String> regencies) {
        if (regencies.isEmpty()) {
            throw new IllegalArgumentException("a scope without regencies that is not the whole province");
        }
        return new Scope(regencies);
    }

    public boolean contains(String regency) {
        return regencies.isEmpty() || regencies.contains(regency);
    }

    /** For people, e.g. {@code 5202, 5203}. */
    public String text() {
        return regencies.isEmpty() ? "the whole province" : String.join(", ", new TreeSet<>(regencies));
    }
}
