package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.stream.FeedRefusal;
import id.ntb.ikm.stream.ViewFeed;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Serves the stream and the changes, before any servlet: a servlet's response takes a thread for as long as it is written. */
final class FeedHandler extends Handler.Wrapper {

    private static final String STREAM = "/api/v1/stream";
    private static final String CHANGES = "/api/v1/changes";

    private final ViewFeed feed;

    FeedHandler(ViewFeed feed) {
        this.feed = feed;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getPath();
        if (!path.equals(STREAM) && !path.equals(CHANGES)) {
            return super.handle(request, response, callback);
        }
        try {
            requireGet(request);
            serve(path, request, response, callback);
        } catch (FeedRefusal refusal) {
            refuse(problem(refusal), response, callback);
        } catch (ProblemDocument problem) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET");
            refuse(problem, response, callback);
        }
        return true;
    }

    private void serve(String path, Request request, Response response, Callback callback) {
        if (path.equals(STREAM)) {
            feed.stream(request, response, callback);
        } else {
            feed.changes(request, response, callback);
        }
    }

    private static void requireGet(Request request) {
        if (!HttpMethod.GET.is(request.getMethod())) {
            throw ProblemDocument.ofStatus(
                    405, "Method Not Allowed", "the stream and the changes can be read with GET only");
        }
    }

    private static ProblemDocument problem(FeedRefusal refusal) {
        return refusal.parameter()
                .map(parameter -> ProblemDocument.badParameter(parameter, refusal.getMessage()))
                .orElseGet(() -> ProblemDocument.notReady(refusal.getMessage()));
    }

    private static void refuse(ProblemDocument problem, Response response, Callback callback) {
        ObjectNode document = problem.document();
        response.setStatus(problem.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Json.PROBLEM_MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        if (problem.status() == 503) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, "5");
        }
        response.write(true, ByteBuffer.wrap(document.toString().getBytes(StandardCharsets.UTF_8)), callback);
    }
}
