package id.ntb.ikm.compare;

import id.ntb.ikm.cube.ViewRow;
import java.util.List;

/**
 * A row that is not the same in two generations, or on two dates.
 *
 * @param fields what is said differently; a row that one of both does not have says all of it differently
 */
public record RowDifference(ViewRow.Id id, List<Field> fields) implements Comparable<RowDifference> {

    /**
     * One figure.
     *
     * @param name of the field, with points down to the figure, e.g. {@code certificates.HALAL}
     * @param before what the live generation says, or the first of two dates; empty where it has nothing
     * @param after what the other one says
     */
    public record Field(String name, String before, String after) {}

    @Override
    public int compareTo(RowDifference other) {
        int byTopic = id.topic().compareTo(other.id.topic());
        return byTopic != 0 ? byTopic : id.key().compareTo(other.id.key());
    }
}
