package id.ntb.ikm.operator;

import id.ntb.ikm.generation.GenerationState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words how a generation stands. */
final class StateLines {

    private StateLines() {}

    /** One line for a build that is watched. */
    static String progress(GenerationState state) {
        GenerationState.Progress all = state.progress();
        return String.format(
                Locale.ROOT,
                "%s %s: %,d of %,d events, %,.0f/s%s%s",
                state.name(),
                state.state(),
                all.read(),
                all.total(),
                state.eventsPerSecond(),
                state.timeLeft().map(left -> ", " + text(left) + " left").orElse(""),
                state.why().isEmpty() ? "" : "; " + state.why());
    }

    /** Everything about it, a line each. */
    static List<String> all(GenerationState state) {
        List<String> lines = new ArrayList<>();
        lines.add(progress(state) + (state.live() ? " (live: readers follow it)" : ""));
        state.version()
                .ifPresent(version -> lines.add("  version %d of %s, as of %s, digest %s"
                        .formatted(
                                version.getVersion(),
                                version.getPublishedAt(),
                                version.getAsOf(),
                                version.getDigest())));
        state.behind().ifPresent(age -> lines.add("  oldest event not read: " + text(age) + " old"));
        state.verified()
                .ifPresent(found -> lines.add("  compared with %s at %s: %,d rows differ"
                        .formatted(found.getAgainst(), found.getAt(), found.getDifferences())));
        lines.add("  threads at work: " + state.members().size());
        return lines;
    }

    static String text(Duration time) {
        return time.toMinutes() > 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : Math.max(1, time.toSeconds()) + " s";
    }
}
