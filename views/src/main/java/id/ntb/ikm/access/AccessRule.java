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
 */
public enum AccessRule {
    /** How the server is. */
    HEALTH(Set.of(), "/health/live", "/health/ready"),

    /** Figures of the cube, which name no firm, and what describes them. */
    FIGURES(
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
            "/api/v1/datasets/{id}"),

    /** Firms one by one: names, NIB, what they reported, and which of them make a figure. Within scope. */
    FIRMS(
            Set.of(ANALYST, OFFICE, OPERATOR),
            "/firms",
            "/firms/{ikmId}",
            "/expiring",
            "/api/v1/ikm",
            "/api/v1/ikm/{ikmId}",
            "/api/v1/ikm/{ikmId}/events",
            "/api/v1/explain"),

    /** The page about one figure, which names those of its firms that whoever asks may see, and counts the others. */
    WHY(Set.of(READER, ANALYST, OFFICE, OPERATOR), "/why"),

    /** What offices said about firms that they are not in charge of. Within scope. */
    HELD(Set.of(OFFICE, OPERATOR), "/api/v1/held"),

    /** How the service runs, and whatever has no rule. */
    SERVICE(Set.of(OPERATOR), "/metrics");

    private static final List<Ruled> ALL = Arrays.stream(values())
            .flatMap(rule -> rule.paths.stream().map(pattern -> new Ruled(rule, pattern)))
            .toList();

    private final Set<Role> roles;
    private final List<PathPattern> paths;

    AccessRule(Set<Role> roles, String... paths) {
        this.roles = roles;
        this.paths = Arrays.stream(paths).map(PathPattern::new).toList();
    }

    /** Whether it is open to everybody, without a token. */
    boolean isOpen() {
        return roles.isEmpty();
    }

    boolean allows(Role role) {
        return isOpen() || roles.contains(role);
    }

    /** Whether answers hold what belongs to single firms. */
    boolean isPersonal() {
        return this == FIRMS || this == WHY || this == HELD;
    }

    /** The rule for a path, with the pattern that it fits; empty where there is none. */
    static Optional<Ruled> of(String path) {
        List<String> segments = PathPattern.segments(path);
        return ALL.stream().filter(ruled -> ruled.pattern().fits(segments)).findFirst();
    }

    /** @param pattern which says what was asked without saying of whom */
    record Ruled(AccessRule rule, PathPattern pattern) {}
}
