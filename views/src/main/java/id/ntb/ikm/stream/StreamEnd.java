package id.ntb.ikm.stream;

/** Why a stream ends that the client did not end. */
enum StreamEnd {
    RENEW(
            "goodbye",
            "streams are closed now and then so that clients spread over servers; come back with Last-Event-ID"),
    STOPPING("goodbye", "this server stops; come back with Last-Event-ID"),
    FORBIDDEN("goodbye", "what let this client in is not valid any more"),
    TOO_SLOW("cut-off", "what was sent was not read in time; come back with Last-Event-ID, or follow fewer rows");

    private final String event;
    private final String text;

    StreamEnd(String event, String text) {
        this.event = event;
        this.text = text;
    }

    /** @param retryMillis after which the client should come back */
    FeedPart event(long retryMillis) {
        String data = "{\"reason\":\"" + name() + "\",\"detail\":\"" + text + "\"}";
        return FeedPart.small("event: " + event + "\nretry: " + retryMillis + "\ndata: " + data + "\n\n");
    }
}
