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

    /** Whoever asks without a token from the machine that the server runs on, and for nobody else. */
    public static final Principal THIS_MACHINE = new Principal("this machine", Role.READER, Scope.PROVINCE);

    /** Whoever asks for what is open to all, and what a request without the gate's word counts as. */
    static final Principal NOBODY = new Principal("nobody", Role.READER, Scope.PROVINCE);

    /** Whether firms of that regency may be seen one by one: names, NIB, what they reported. */
    public boolean maySeeFirmsOf(String regency) {
        return role != Role.READER && scope.contains(regency);
    }

    /** Whether the firms of every regency may be seen one by one. */
    public boolean maySeeAllFirms() {
        return role != Role.READER && scope.wholeProvince();
    }

    /** Who asks this. */
    public static Principal of(ServletRequest request) {
        return Optional.ofNullable((Principal) request.getAttribute(ATTRIBUTE)).orElse(NOBODY);
    }
}
