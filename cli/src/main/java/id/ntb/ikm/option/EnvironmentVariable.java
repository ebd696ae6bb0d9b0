package id.ntb.ikm.option;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An option that is a setting of the installation, which a variable may state where the command line does not. Together
 * with picocli's {@code @Option} this declares a setting once: name, type, default, variable and description. What only one
 * run asks for (such as {@code --new-generation}) has none.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface EnvironmentVariable {

    /** Its name. */
    String value();
}
