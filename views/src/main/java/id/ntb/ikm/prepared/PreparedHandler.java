package id.ntb.ikm.prepared;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Sends an answer that is there already, before any servlet is asked; everything else is passed on. What is passed on prepares the answer
 * for the next one who asks.
 */
public final class PreparedHandler extends Handler.Wrapper {

    private final PreparedAnswers answers;
    private final Supplier<Optional<String>> version;

    /** @param version cursor of the version that is shown now; empty where there is none */
    public PreparedHandler(PreparedAnswers answers, Supplier<Optional<String>> version) {
        this.answers = answers;
        this.version = version;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Optional<PreparedAnswer> answer = mayBePrepared(request) ? find(request) : Optional.empty();
        if (answer.isEmpty()) {
            return super.handle(request, response, callback);
        }
        send(answer.get().replyTo(PreparedRequests.of(request)), request, response, callback);
        return true;
    }

    /** Pages of other sites get header fields of their own (CORS), which are not prepared. */
    private static boolean mayBePrepared(Request request) {
        String method = request.getMethod();
        return (HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method))
                && !request.getHeaders().contains(HttpHeader.ORIGIN);
    }

    private Optional<PreparedAnswer> find(Request request) {
        return version.get().flatMap(shown -> answers.find(PreparedRequests.key(shown, request)));
    }

    private static void send(PreparedReply reply, Request request, Response response, Callback callback) {
        response.setStatus(reply.status());
        response.getHeaders().add(reply.encoded());
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, head ? null : reply.body(), callback);
    }
}
