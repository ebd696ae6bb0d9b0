package id.ntb.ikm.status;

import id.ntb.ikm.console.Table;
import id.ntb.ikm.generation.GenerationState;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Shows a status to people, on one screen: first what needs them. */
public final class StatusText {

    private final ProvinceStatus status;
    private final List<Concern> concerns;
    private final PrintWriter out;

    public StatusText(ProvinceStatus status, List<Concern> concerns, PrintWriter out) {
        this.status = status;
        this.concerns = concerns;
        this.out = out;
    }

    /** Prints all of it. */
    public void print() {
        out.println((concerns.isEmpty() ? "HEALTHY" : "NEEDS ATTENTION") + "  "
                + status.at().truncatedTo(ChronoUnit.SECONDS));
        concerns.forEach(
                concern -> out.println("  " + concern.urgency() + "  " + concern.what() + " -> " + concern.remedy()));
        section("generations", status.generations(), this::generations);
        section("restore", status.changelogs(), this::changelogs);
        section("offices", status.offices(), this::offices);
        section("dead letters", status.letters(), letters -> out.println("dead letters  " + text(letters)));
        section("disk", status.disk(), this::disk);
        section(
                "topics",
                status.differences(),
                those -> out.println(
                        "topics        " + (those.isEmpty() ? "as they must be" : those.size() + " settings differ")));
        out.flush();
    }

    private <T> void section(String name, Part<T> part, Consumer<T> printer) {
        part.use(printer, lost -> out.println(name + ": not known: " + lost.why()));
    }

    private void generations(List<GenerationState> states) {
        Table table = new Table(
                "generation",
                "",
                "state",
                "version",
                "published",
                "read",
                "of",
                "behind",
                "oldest unread",
                "events/s",
                "threads");
        states.forEach(state -> table.add(List.of(
                state.name(),
                state.live() ? "live" : "",
                state.state().name(),
                state.version().map(version -> "" + version.getVersion()).orElse("-"),
                state.version().map(version -> ago(version.getPublishedAt())).orElse("-"),
                number(state.progress().read()),
                number(state.progress().total()),
                number(state.lag()),
                state.behind().map(Ages::text).orElse("-"),
                String.format(Locale.ROOT, "%,.0f", Throughput.of(state, status.at())),
                "" + state.members().size())));
        out.println();
        table.print(out);
    }

    /** Only the process that restores knows how far it is, so what can be said is how much it would have to read. */
    private void changelogs(List<ChangelogSize> sizes) {
        Map<String, String> byTopic = sizes.stream()
                .collect(Collectors.groupingBy(
                        ChangelogSize::topic,
                        TreeMap::new,
                        Collectors.mapping(size -> number(size.records()), Collectors.joining(" + "))));
        byTopic.forEach((topic, records) -> out.println("restore       " + topic + ": " + records + " records"));
        out.println("              by partition; how far a process has read them back, its /health/ready says");
    }

    private void offices(List<OfficeStatus> offices) {
        Table table = new Table(
                "office",
                "last event",
                "read",
                "applied",
                "superseded",
                "duplicate",
                "dead-lettered",
                "firms with held");
        offices.forEach(office -> table.add(List.of(
                office.office(),
                office.lastEvent().map(this::ago).orElse("never"),
                number(office.read()),
                number(office.applied()),
                number(office.superseded()),
                number(office.duplicate()),
                number(office.deadLettered()),
                number(office.heldFirms()))));
        out.println();
        table.print(out);
        out.println();
    }

    private void disk(DiskUse disk) {
        out.println("disk          "
                + disk.bytes().entrySet().stream()
                        .map(kind -> kind.getKey() + " " + Ages.size(kind.getValue()))
                        .collect(Collectors.joining(", "))
                + (disk.free().isPresent() ? "; free " + Ages.size(disk.free().getAsLong()) : ""));
    }

    private static String text(RecentLetters letters) {
        return letters.count() == 0 ? "none since " + letters.since() : letters.text() + ", since " + letters.since();
    }

    private String ago(Instant then) {
        return Ages.text(Duration.between(then, status.at())) + " ago";
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
