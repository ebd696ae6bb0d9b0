package id.ntb.ikm.status;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.generation.GenerationState;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;

/** A status for programs. Names of fields are a contract: docs/operations.md lists them. */
public final class StatusJson {

    private final ProvinceStatus status;
    private final List<Concern> concerns;
    private final Duration silentAfter;
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    public StatusJson(ProvinceStatus status, List<Concern> concerns, Duration silentAfter) {
        this.status = status;
        this.concerns = concerns;
        this.silentAfter = silentAfter;
    }

    /** All of it, in one line. */
    public String text() {
        json.put("at", status.at().toString()).put("healthy", concerns.isEmpty());
        concerns.forEach(concern -> json.withArray("/attention")
                .addObject()
                .put("urgency", concern.urgency().name())
                .put("what", concern.what())
                .put("remedy", concern.remedy()));
        rows("generations", status.generations(), this::generation);
        rows("changelogs", status.changelogs(), StatusJson::changelog);
        rows("offices", status.offices(), this::office);
        rows("topicDifferences", status.differences(), (difference, row) -> row.put("topic", difference.topic())
                .put("setting", difference.setting())
                .put("wanted", difference.wanted())
                .put("found", difference.found()));
        rows("foreignTopics", status.foreign(), (name, row) -> row.put("topic", name));
        part("deadLetters", status.letters(), StatusJson::letters);
        part("disk", status.disk(), StatusJson::disk);
        return json.toString();
    }

    private <T> void rows(String name, Part<List<T>> part, BiConsumer<T, ObjectNode> writer) {
        part.use(
                values -> {
                    var rows = json.putArray(name);
                    values.forEach(value -> writer.accept(value, rows.addObject()));
                },
                lost -> unknown(name, lost));
    }

    private <T> void part(String name, Part<T> part, BiConsumer<T, ObjectNode> writer) {
        part.use(value -> writer.accept(value, json.putObject(name)), lost -> unknown(name, lost));
    }

    private void unknown(String name, Part.Unknown<?> lost) {
        json.putNull(name).withObject("/unknown").put(name, lost.why());
    }

    private void generation(GenerationState state, ObjectNode row) {
        row.put("name", state.name())
                .put("live", state.live())
                .put("state", state.state().name())
                .put("why", state.why());
        state.version().ifPresent(version -> row.put("version", version.getVersion())
                .put("publishedAt", version.getPublishedAt().toString())
                .put("asOf", version.getAsOf().toString())
                .put("digest", version.getDigest()));
        row.put("eventsRead", state.progress().read())
                .put("events", state.progress().total())
                .put("lag", state.lag())
                .put("lagSeconds", state.behind().map(Duration::toSeconds).orElse(0L))
                .put("eventsPerSecond", Throughput.of(state, status.at()))
                .put("threads", state.members().size());
    }

    private static void changelog(ChangelogSize size, ObjectNode row) {
        row.put("topic", size.topic()).put("partition", size.partition()).put("records", size.records());
    }

    private void office(OfficeStatus office, ObjectNode row) {
        row.put("office", office.office())
                .put("lastEventAt", office.lastEvent().map(Object::toString).orElse(null))
                .put("silent", Concerns.isSilent(office, status.at(), silentAfter))
                .put("read", office.read())
                .put("applied", office.applied())
                .put("superseded", office.superseded())
                .put("duplicate", office.duplicate())
                .put("deadLettered", office.deadLettered())
                .put("heldFirms", office.heldFirms());
    }

    private static void letters(RecentLetters letters, ObjectNode part) {
        part.put("since", letters.since().toString())
                .put("count", letters.count())
                .put("more", letters.isMore());
        ObjectNode codes = part.putObject("byCode");
        letters.byCode().forEach(codes::put);
    }

    private static void disk(DiskUse disk, ObjectNode part) {
        ObjectNode bytes = part.putObject("bytes");
        disk.bytes().forEach(bytes::put);
        disk.free().ifPresent(free -> part.put("freeBytes", free));
        disk.size().ifPresent(size -> part.put("sizeBytes", size));
    }
}
