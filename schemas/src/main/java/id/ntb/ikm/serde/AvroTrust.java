package id.ntb.ikm.serde;

import java.util.Set;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.util.ClassSecurityValidator;

/**
 * Allows Avro to make objects of this project's generated classes.
 *
 * <p>Since 1.12.2 Avro makes no object of a class that a schema names unless the application trusts it; without that, even
 * a generated builder fails on a field with a default. Avro loads factories of logical types before it reads its first
 * schema, which is before any generated class can be used, so this stands in that list although it makes no type.
 */
public final class AvroTrust implements LogicalTypes.LogicalTypeFactory {

    private static final Set<String> PACKAGES = Set.of("id.ntb.ikm.event", "id.ntb.ikm.view", "id.ntb.ikm.control");

    static {
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.getGlobal(), type -> PACKAGES.contains(type.getPackageName())));
    }

    /** For a caller that does not want to rely on Avro's having read a schema by now; safe to repeat. */
    public static void generatedClasses() {}

    @Override
    public String getTypeName() {
        return AvroTrust.class.getName();
    }

    @Override
    public LogicalType fromSchema(Schema schema) {
        throw new IllegalArgumentException(getTypeName() + " is no logical type");
    }
}
