package id.ntb.ikm.cube;

/**
 * Something that is counted or summed. No record, because its hash is asked for with every addition and is kept for that.
 */
public final class Measure implements Comparable<Measure> {

    /** Codes that differ in one letter would stand beside each other in a table. */
    private static final int SPREAD = 0x9E3779B1;

    private final String name;
    private final String of;
    private final int hash;

    /**
     * A part of a figure.
     *
     * @param name the figure, by its Avro name where it is one of a view
     * @param of what it is broken down by, such as a scheme code; empty where it is not
     */
    public Measure(String name, String of) {
        this.name = name;
        this.of = of;
        this.hash = SPREAD * (31 * name.hashCode() + of.hashCode());
    }

    /** A figure that is not broken down. */
    public static Measure of(String name) {
        return new Measure(name, "");
    }

    public String name() {
        return name;
    }

    public String of() {
        return of;
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

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Measure measure
                        && hash == measure.hash
                        && name.equals(measure.name)
                        && of.equals(measure.of));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return word();
    }
}
