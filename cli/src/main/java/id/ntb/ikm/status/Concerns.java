package id.ntb.ikm.status;

import static id.ntb.ikm.status.Concern.Urgency.LOOK;
import static id.ntb.ikm.status.Concern.Urgency.NOW;
import static id.ntb.ikm.status.Concern.Urgency.SOON;

import id.ntb.ikm.generation.GenerationState;
import id.ntb.ikm.layout.TopicDifference;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.EventTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Judges a status: what needs somebody, and what to do. */
public final class Concerns {

    private final ProvinceStatus status;
    private final Duration silentAfter;

    /** @param silentAfter for how long an office may publish nothing */
    public Concerns(ProvinceStatus status, Duration silentAfter) {
        this.status = status;
        this.silentAfter = silentAfter;
    }

    /** All of them, the worst first; empty where all is well. */
    public List<Concern> all() {
        List<Concern> found = new ArrayList<>();
        status.generations().use(states -> found.addAll(ofGenerations(states)), lost -> found.add(unseen(NOW, lost)));
        status.offices().use(offices -> found.addAll(ofOffices(offices)), lost -> found.add(unseen(SOON, lost)));
        status.letters().use(letters -> found.addAll(ofLetters(letters)), lost -> found.add(unseen(LOOK, lost)));
        status.differences().use(those -> those.forEach(one -> found.add(of(one))), lost -> refusedOr(lost, found));
        status.foreign()
                .use(names -> names.forEach(name -> found.add(ofForeign(name))), lost -> refusedOr(lost, found));
        status.disk().use(disk -> found.addAll(ofDisk(disk)), lost -> refusedOr(lost, found));
        status.changelogs().use(sizes -> {}, lost -> refusedOr(lost, found));
        return found.stream().sorted(Comparator.comparing(Concern::urgency)).toList();
    }

    /** Who may not look at disks and settings is told so where they would stand; that alone is nobody's trouble. */
    private static void refusedOr(Part.Unknown<?> lost, List<Concern> found) {
        if (!lost.isRefused()) {
            found.add(unseen(LOOK, lost));
        }
    }

    private static Concern unseen(Concern.Urgency urgency, Part.Unknown<?> lost) {
        return new Concern(urgency, "cannot be seen: " + lost.why(), "see that Kafka and the schema registry answer");
    }

    private static List<Concern> ofGenerations(List<GenerationState> states) {
        if (states.stream().noneMatch(GenerationState::live)) {
            return List.of(new Concern(NOW, "no generation of the views is live", "run `ikm up`"));
        }
        return states.stream().flatMap(Concerns::of).toList();
    }

    private static Stream<Concern> of(GenerationState state) {
        String what = state.name() + " " + state.state()
                + (state.live() ? " (live)" : "")
                + (state.lag() == 0 ? "" : String.format(Locale.ROOT, ", %,d events behind", state.lag()))
                + (state.why().isEmpty() ? "" : ": " + state.why());
        return switch (state.state()) {
            case READY, BUILDING -> Stream.empty();
            case LAGGING ->
                Stream.of(new Concern(SOON, what, "wait, and look again: is the oldest unread event younger?"));
            case FAILING ->
                Stream.of(
                        state.live()
                                ? new Concern(NOW, what, "see that `ikm up` runs, and read its log")
                                : new Concern(LOOK, what, "go on with it, or take it away: `ikm replay list`"));
            case GOING -> Stream.of(new Concern(LOOK, what, "`ikm replay drop " + state.name() + "`"));
        };
    }

    private List<Concern> ofOffices(List<OfficeStatus> offices) {
        return offices.stream()
                .filter(office -> isSilent(office, status.at(), silentAfter))
                .map(office -> new Concern(
                        LOOK,
                        "office " + office.office() + " "
                                + office.lastEvent()
                                        .map(last -> "has published nothing for "
                                                + Ages.text(Duration.between(last, status.at())))
                                        .orElse("has never published"),
                        "ask it; there: `ikm doctor --office " + office.office() + "`"))
                .toList();
    }

    /** The province itself publishes only now and then, so its own office may be silent. */
    static boolean isSilent(OfficeStatus office, Instant now, Duration silentAfter) {
        return !office.office().equals(ReferenceData.PROVINCE_OFFICE)
                && office.lastEvent()
                        .map(last -> last.plus(silentAfter).isBefore(now))
                        .orElse(true);
    }

    private static List<Concern> ofLetters(RecentLetters letters) {
        return letters.count() == 0
                ? List.of()
                : List.of(new Concern(
                        LOOK,
                        "dead letters since " + letters.since() + ": " + letters.text(),
                        "`ikm dlq list` says why and what to do"));
    }

    private static Concern of(TopicDifference difference) {
        boolean isOfEvents = EventTopic.parse(difference.topic()).isPresent();
        return new Concern(
                isOfEvents ? SOON : LOOK,
                "a setting differs: " + difference.text(),
                difference.isMendable() ? "`ikm topics apply`" : "by hand, by who runs Kafka");
    }

    private static Concern ofForeign(String name) {
        return new Concern(
                LOOK,
                "topic " + name + " is of no known office: nobody reads it",
                "delete it, or correct the office's code");
    }

    private static List<Concern> ofDisk(DiskUse disk) {
        return disk.isNearlyFull()
                ? List.of(new Concern(
                        SOON,
                        "a broker's disk is nearly full: "
                                + Ages.size(disk.free().orElse(0)) + " free",
                        "enlarge it, or take away a generation that nobody reads: `ikm replay drop`"))
                : List.of();
    }
}
