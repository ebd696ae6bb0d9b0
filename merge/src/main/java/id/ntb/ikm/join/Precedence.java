package id.ntb.ikm.join;

import java.util.Comparator;
import org.apache.avro.specific.SpecificRecordBase;

/** Rule 1 as an order of the statements about one slot: the greatest holds it, equal ones are one statement made again. */
public final class Precedence implements Comparator<Statement<SpecificRecordBase>> {

    @Override
    public int compare(Statement<SpecificRecordBase> one, Statement<SpecificRecordBase> other) {
        int identity = one.compareIdentity(other);
        return identity != 0 ? identity : one.compareContent(other);
    }
}
