package id.ntb.ikm.access;

import java.util.Set;

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

    public boolean contains(String regency) {
        return regencies.isEmpty() || regencies.contains(regency);
    }
}
