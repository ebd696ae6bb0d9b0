package id.ntb.ikm.access;

import java.util.Set;
import java.util.TreeSet;

/**
 * The regencies whose firms may be seen by name. A list that was left empty opens none of them.
 *
 * @param wholeProvince whether it is all of them, whatever is listed
 * @param regencies codes
 */
public record Scope(boolean wholeProvince, Set<String> regencies) {

    public static final Scope PROVINCE = new Scope(true, Set.of());

    public Scope {
        regencies = Set.copyOf(regencies);
    }

    /** Of these regencies and no others. */
    public static Scope of(Set<String> regencies) {
        return new Scope(false, regencies);
    }

    public boolean contains(String regency) {
        return wholeProvince || regencies.contains(regency);
    }

    /** For people, e.g. {@code 5202, 5203}. */
    public String text() {
        if (wholeProvince) {
            return "the whole province";
        }
        return regencies.isEmpty() ? "no regency" : String.join(", ", new TreeSet<>(regencies));
    }
}
