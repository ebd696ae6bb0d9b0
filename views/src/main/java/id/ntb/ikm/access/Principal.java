package id.ntb.ikm.access;

import jakarta.servlet.ServletRequest;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param name of the token, never the token
 */
public record Principal(String name, Role role, Scope scope) {

    /** Name of the request's attribute that holds who asks. */
    public static final String ATTRIBUTE = "ikm.principal";

    /** Whoever asks where nobody has to say who they are. */
    public static final Principal EVERYBODY = new Principal("everybody", Role.OPERATOR, Scope.PROVINCE);

    /** Whether firms of that regency may be seen one by one: names, NIB, what they reported. */
    public boolean maySeeFirmsOf(String regency) {
        return role != Role.READER && scope.contains(regency);
    }

    /** Who asks this. */
    public static Principal of(ServletRequest request) {
        return Optional.ofNullable((Principal) request.getAttribute(ATTRIBUTE)).orElse(EVERYBODY);
    }
}
