package id.ntb.ikm.serde;

import java.util.Set;
import org.apache.avro.util.ClassSecurityValidator;

/**
 * Allows Avro to make objects of this project's generated classes.
 *
 * <p>Since 1.12.2 Avro makes no object of a class that a schema names unless the application trusts it, generated classes
 * not excepted; the list is one per JVM. Whoever uses {@code SpecificData} without {@link AvroSerdes} calls this first.
 */
public final class AvroTrust {

    private static final Set<String> PACKAGES = Set.of("id.ntb.ikm.event", "id.ntb.ikm.view");

    // In the initialiser, so that it happens once, however many threads call.
    static {
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.getGlobal(), type -> PACKAGES.contains(type.getPackageName())));
    }

    private AvroTrust() {}

    /** Adds the generated classes to what is trusted; safe to repeat. */
    public static void generatedClasses() {}
}
