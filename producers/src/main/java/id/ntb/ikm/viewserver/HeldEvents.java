package id.ntb.ikm.viewserver;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.outbox.HeldEvent;
import id.ntb.ikm.publish.EventKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks a view server which statements of an office do not count, because another office is in charge of the firm. */
public final class HeldEvents {

    private static final int PAGE = 1_000;

    private final ViewClient views;

    /** @param server base address, e.g. {@code http://127.0.0.1:8080} */
    public HeldEvents(String server) {
        this(ViewLogin.at(server));
    }

    /** The same with what the server is shown. */
    public HeldEvents(ViewLogin login) {
        this.views = new ViewClient(login);
    }

    /** All of them; empty where the server does not say, because it is older, not there, or asks for another token. */
    public Optional<List<HeldEvent>> of(String office) throws InterruptedException {
        try {
            return all(office);
        } catch (ViewsRefusedException e) {
            return Optional.empty();
        }
    }

    private Optional<List<HeldEvent>> all(String office) throws InterruptedException {
        List<HeldEvent> held = new ArrayList<>();
        String after = "";
        do {
            Optional<JsonNode> page = views.get("held?office=" + office + "&limit=" + PAGE + after);
            if (page.isEmpty()) {
                return Optional.empty();
            }
            page.get().path("rows").forEach(statement -> add(statement, office, held));
            after = after(page.get());
        } while (!after.isEmpty());
        return Optional.of(List.copyOf(held));
    }

    /** The list has what the office published, and what others published of its firms. */
    private static void add(JsonNode statement, String office, List<HeldEvent> held) {
        if (statement.path("office").asText().equals(office)) {
            EventKey event = new EventKey(
                    statement.path("ikmId").asText(), statement.path("eventId").asText());
            held.add(new HeldEvent(event, statement.path("inCharge").asText()));
        }
    }

    private static String after(JsonNode page) {
        String next = page.path("next").asText("");
        return next.isEmpty() || page.path("next").isNull()
                ? ""
                : "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
