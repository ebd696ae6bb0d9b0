package id.ntb.ikm.access;

import static id.ntb.ikm.access.Role.ANALYST;
import static id.ntb.ikm.access.Role.OFFICE;
import static id.ntb.ikm.access.Role.OPERATOR;
import static id.ntb.ikm.access.Role.READER;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask for what; the one place where that is decided. What has no rule is for operators alone, until somebody gives it one.
 *
 * <p>A rule lets a role in. Which firms it then sees, the resource decides by {@link Principal#maySeeFirmsOf}, as it alone knows whose
 * they are.
 *
 * @param roles that are let in; empty where everybody is, without a token
 * @param personal whether answers hold what belongs to single firms
 */
record AccessRule(Set<Role> roles, boolean personal, List<PathPattern> paths) {

    /** How the server is. */
    static final AccessRule HEALTH = figures(Set.of(), "/health/live", "/health/ready");

    /** Figures of the cube, which name no firm, and what describes them. */
    static final AccessRule FIGURES = figures(
            Set.of(READER, ANALYST, OFFICE, OPERATOR),
            "/",
            "/regencies/{regency}",
            "/sectors/{sector}",
            "/cells/{sector}/{regency}",
            "/basis",
            "/assets/**",
            "/docs",
            "/docs/{file}",
            "/openapi.json",
            "/api/v1/province",
            "/api/v1/sectors",
            "/api/v1/sectors/{sector}",
            "/api/v1/regencies",
            "/api/v1/regencies/{code}",
            "/api/v1/cells",
            "/api/v1/production",
            "/api/v1/programs",
            "/api/v1/version",
            "/api/v1/stream",
            "/api/v1/changes",
            "/api/v1/datasets",
            "/api/v1/datasets/{id}");

    /** The page about one figure, which names those of its firms that whoever asks may see, and counts the others. */
    static final AccessRule WHY = firms(Set.of(READER, ANALYST, OFFICE, OPERATOR), "/why");

    /** Firms one by one: names, NIB, what they reported, and which of them make a figure. Within scope. */
    static final AccessRule FIRMS = firms(
            Set.of(ANALYST, OFFICE, OPERATOR),
            "/firms",
            "/firms/{ikmId}",
            "/expiring",
            "/api/v1/ikm",
            "/api/v1/ikm/{ikmId}",
            "/api/v1/ikm/{ikmId}/events",
            "/api/v1/explain");

    /** What offices said about firms that they are not in charge of. Within scope. */
    static final AccessRule HELD = firms(Set.of(OFFICE, OPERATOR), "/api/v1/held");

    /** How the service runs, and whatever has no rule. */
    static final AccessRule SERVICE = figures(Set.of(OPERATOR), "/metrics");

    private static final List<Ruled> TABLE = List.of(HEALTH, FIGURES, WHY, FIRMS, HELD, SERVICE).stream()
            .flatMap(rule -> rule.paths.stream().map(pattern -> new Ruled(rule, pattern)))
            .toList();

    /** @param pattern which says what was asked without saying of whom */
    record Ruled(AccessRule rule, PathPattern pattern) {}

    private static AccessRule figures(Set<Role> roles, String... paths) {
        return new AccessRule(roles, false, patterns(paths));
    }

    private static AccessRule firms(Set<Role> roles, String... paths) {
        return new AccessRule(roles, true, patterns(paths));
    }

    private static List<PathPattern> patterns(String... paths) {
        return Arrays.stream(paths).map(PathPattern::new).toList();
    }

    /** Whether everybody is let in, without a token. */
    boolean isOpen() {
        return roles.isEmpty();
    }

    boolean allows(Role role) {
        return isOpen() || roles.contains(role);
    }

    /** The rule for a path, with the pattern that it fits; empty where there is none. */
    static Optional<Ruled> of(String path) {
        List<String> segments = PathPattern.segments(path);
        return TABLE.stream().filter(ruled -> ruled.pattern().fits(segments)).findFirst();
    }
}
