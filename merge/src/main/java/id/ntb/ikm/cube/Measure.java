package id.ntb.ikm.cube;

/**
 * Something that is counted or summed.
 *
 * @param name the figure, by its Avro name where it is one of a view
 * @param of what it is broken down by, such as a scheme code; empty where it is not
 */
public record Measure(String name, String of) implements Comparable<Measure> {

    /** A figure that is not broken down. */
    public static Measure of(String name) {
        return new Measure(name, "");
    }

    /** The measure in one word, e.g. {@code certificates.HALAL}; no name contains a point. */
    public String word() {
        return of.isEmpty() ? name : name + "." + of;
    }

    @Override
    public int compareTo(Measure other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : of.compareTo(other.of);
    }
}
