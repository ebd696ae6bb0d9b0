package id.ntb.ikm.server;

import id.ntb.ikm.access.Principal;
import io.javalin.http.Context;

/** Tells who asks apart, for what each may have a share of. */
final class Callers {

    private Callers() {}

    /** The token's name; where many ask under one, or under none, they differ by their address. */
    static String of(Context context) {
        return Principal.of(context.req()).name() + "@" + context.req().getRemoteAddr();
    }
}
