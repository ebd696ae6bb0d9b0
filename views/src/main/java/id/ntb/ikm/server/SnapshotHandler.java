package id.ntb.ikm.server;

import id.ntb.ikm.access.Principal;
import id.ntb.ikm.prepared.PreparedAnswer;
import id.ntb.ikm.prepared.PreparedKey;
import id.ntb.ikm.prepared.PreparedReply;
import id.ntb.ikm.prepared.PreparedRequest;
import id.ntb.ikm.reader.ViewCursor;
import id.ntb.ikm.reader.ViewSnapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Answers a request from one snapshot, so that its rows add up, and not at all if the client knows that version. An answer is made once
 * for all who ask: it must depend on nothing but snapshot, path, query and {@code Accept}, never on who asks.
 */
final class SnapshotHandler implements Handler {

    /** Finds in the snapshot what the request asks for. */
    @FunctionalInterface
    interface Lookup {
        Answer find(ViewSnapshot snapshot, Context request, Query query);
    }

    private final Versions versions;
    private final Set<String> parameters;
    private final Lookup lookup;

    SnapshotHandler(Versions versions, Set<String> parameters, Lookup lookup) {
        this.versions = versions;
        this.parameters = new TreeSet<>(parameters);
        this.parameters.addAll(Versions.PARAMETERS);
        this.lookup = lookup;
    }

    @Override
    public void handle(Context context) {
        Query query = new Query(context.queryParamMap(), parameters);
        if (versions.haveToBeAwaited(query)) {
            context.future(() -> versions.awaited(query).thenAccept(snapshot -> answer(snapshot, query, context)));
        } else {
            answer(versions.askedFor(query), query, context);
        }
    }

    private void answer(ViewSnapshot snapshot, Query query, Context context) {
        String cursor = ViewCursor.of(snapshot).toString();
        boolean lasting = query.value(Versions.AT).isPresent();
        PreparedAnswer answer = versions.prepared()
                .get(key(cursor, context), () -> prepare(lookup.find(snapshot, context, query), snapshot, lasting));
        write(answer.replyTo(describe(context)), context);
    }

    private static PreparedKey key(String cursor, Context context) {
        return new PreparedKey(
                cursor,
                context.req().getRequestURI(),
                Optional.ofNullable(context.queryString()).orElse(""),
                Optional.ofNullable(context.header(Header.ACCEPT)).orElse(""));
    }

    private static PreparedAnswer prepare(Answer answer, ViewSnapshot snapshot, boolean lasting) {
        Content content = answer.content(snapshot.version());
        Map<String, String> headers = new TreeMap<>(content.headers());
        headers.put(Header.CONTENT_TYPE, content.mediaType());
        return new PreparedAnswer(tag(snapshot, answer.format()), content.bytes(), headers, lasting);
    }

    /** The cursor is the tag of what programs read; files of the same version are other bytes. */
    private static String tag(ViewSnapshot snapshot, Format format) {
        String suffix = format == Format.JSON ? "" : ";" + format.word();
        return ViewCursor.of(snapshot) + suffix;
    }

    private static PreparedRequest describe(Context context) {
        boolean personal = !Principal.of(context.req()).equals(Principal.EVERYBODY);
        return new PreparedRequest(
                context.header(Header.IF_NONE_MATCH), context.header(Header.ACCEPT_ENCODING), personal);
    }

    private static void write(PreparedReply reply, Context context) {
        context.disableCompression().status(reply.status());
        reply.fields().forEach(context::header);
        if (reply.hasBody()) {
            byte[] body = new byte[reply.body().remaining()];
            reply.body().get(body);
            context.result(body);
        }
    }
}
