package id.ntb.ikm.page;

import id.ntb.ikm.access.Principal;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Header;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Who looks, and how they want to see it: what a page depends on beside the views. */
record Visitor(Principal principal, Language language, Theme theme) {

    static final String LANGUAGE = "lang";
    static final String THEME = "theme";

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    /** Reads the address first, then what was chosen before, and remembers what is chosen now. */
    static Visitor of(Context context) {
        Optional<Language> language = chosen(context, LANGUAGE, Language::of);
        Optional<Theme> theme = chosen(context, THEME, Theme::of);
        return new Visitor(
                Principal.of(context.req()),
                language.orElseGet(() -> Language.accepted(context.header(Header.ACCEPT_LANGUAGE))),
                theme.orElse(Theme.AUTO));
    }

    private static <T> Optional<T> chosen(Context context, String name, Function<String, Optional<T>> known) {
        Optional<T> now = Optional.ofNullable(context.queryParam(name)).flatMap(known);
        now.ifPresent(choice -> remember(context, name));
        return now.or(() -> Optional.ofNullable(context.cookie(name)).flatMap(known));
    }

    private static void remember(Context context, String name) {
        Cookie cookie = new Cookie(name, context.queryParam(name));
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        context.cookie(cookie);
    }
}
