package id.ntb.ikm.table;

import java.util.List;
import org.apache.avro.Schema;

/** Rows have no field of that name, or nothing that can be ordered by; the message says which there are. */
public final class UnknownFieldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> known;

    UnknownFieldException(String message, List<String> known) {
        super(message);
        this.known = known;
    }

    static UnknownFieldException of(String name, Schema schema) {
        List<String> known = schema.getFields().stream().map(Schema.Field::name).toList();
        return new UnknownFieldException(
                "there is no field \"" + name + "\" here; known are " + String.join(", ", known), known);
    }

    /** The names of the fields that there are. */
    public List<String> known() {
        return known;
    }
}
