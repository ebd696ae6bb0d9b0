package id.ntb.ikm.compare;

import id.ntb.ikm.cube.ViewRow;
import java.util.List;

/**
 * A row that is not the same in both generations.
 *
 * @param fields what is said differently; a row that one of both does not have says all of it differently
 */
public record RowDifference(ViewRow.Id id, List<Field> fields) implements Comparable<RowDifference> {

    /**
     * One figure.
     *
     * @param name of the field, with points down to the figure, e.g. {@code certificates.HALAL}
     * @param live what the live generation says; empty where it has nothing
     * @param ours what the other one says
     */
    public record Field(String name, String live, String ours) {}

    @Override
    public int compareTo(RowDifference other) {
        int byTopic = id.topic().compareTo(other.id.topic());
        return byTopic != 0 ? byTopic : id.key().compareTo(other.id.key());
    }
}
