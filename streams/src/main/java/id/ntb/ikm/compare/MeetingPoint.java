package id.ntb.ikm.compare;

import id.ntb.ikm.generation.GenerationException;
import id.ntb.ikm.generation.InputEnds;
import id.ntb.ikm.generation.Members;
import id.ntb.ikm.generation.VersionLog;
import id.ntb.ikm.view.Position;
import id.ntb.ikm.view.ViewVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Brings a generation to where the live one stood a moment ago. Only the one that is to be promoted ever waits: readers of the live
 * one notice nothing.
 */
final class MeetingPoint {

    private static final int BETWEEN_LOOKS_MS = 250;

    /** Versions of the last minute under steady traffic. */
    private static final int RECENT = 600;

    /** Of a generation that passed the live one's last version some time ago. */
    private static final int LONG_AGO = 20_000;

    private static final Duration TO_STOP = Duration.ofSeconds(5);
    private static final Duration TO_MEET = Duration.ofSeconds(20);

    private final VersionLog versions;
    private final Members members;
    private final Stops stops;
    private final InstantSource clock;

    MeetingPoint(VersionLog versions, Members members, Stops stops, InstantSource clock) {
        this.versions = versions;
        this.members = members;
        this.stops = stops;
        this.clock = clock;
    }

    /**
     * Finds two versions at equal positions, and sees to it that there are some.
     *
     * @throws GenerationException when the generations did not meet within that time
     */
    VersionPair find(String name, String live, Duration patience) throws InterruptedException, ExecutionException {
        Optional<VersionPair> met = members.of(live).isEmpty()
                ? common(name, live, LONG_AGO)
                : common(name, live, RECENT).filter(pair -> isLatest(name, pair));
        if (met.isEmpty() && members.of(name).isEmpty()) {
            throw new GenerationException(
                    "nobody works on " + name + ", so it comes no further: run `ikm replay start`.");
        }
        Instant end = clock.instant().plus(patience);
        try {
            while (met.isEmpty() && clock.instant().isBefore(end)) {
                met = meet(name, live);
            }
        } finally {
            stops.remove(name);
        }
        return met.orElseThrow(() -> notMet(name, live, patience));
    }

    /** As where no office publishes: both have read everything. */
    private boolean isLatest(String name, VersionPair pair) {
        return versions.latest(name).equals(Optional.of(pair.ours()));
    }

    private static GenerationException notMet(String name, String live, Duration patience) {
        return new GenerationException(
                ("%s and %s did not come to equal positions within %d s. Look with `ikm replay status` whether both are READY;"
                                + " then run the command again.")
                        .formatted(name, live, patience.toSeconds()));
    }

    /** The latest versions of both that stand on the same events. */
    private Optional<VersionPair> common(String name, String live, int count) {
        Map<Meeting, ViewVersion> ofLive = new HashMap<>();
        versions.last(live, count).forEach(version -> ofLive.put(Meeting.of(version), version));
        return versions.last(name, count).stream()
                .filter(version -> ofLive.containsKey(Meeting.of(version)))
                .reduce((earlier, later) -> later)
                .map(ours -> new VersionPair(ours, ofLive.get(Meeting.of(ours))));
    }

    /** What must be equal of two versions. */
    private record Meeting(List<Position> positions, LocalDate asOf) {

        static Meeting of(ViewVersion version) {
            return new Meeting(version.getPositions(), version.getAsOf());
        }
    }

    private Optional<VersionPair> meet(String name, String live) throws InterruptedException {
        stops.whereItIs(name);
        Optional<ViewVersion> stopped = standing(name);
        Optional<ViewVersion> ahead = stopped.isEmpty() ? stopped : aheadOf(stopped.get(), live);
        if (ahead.isEmpty()) {
            stops.remove(name);
            return Optional.empty();
        }
        stops.at(name, ahead.get());
        return within(TO_MEET, () -> at(ahead.get(), name));
    }

    private Optional<VersionPair> at(ViewVersion target, String name) {
        return versions.last(name, RECENT).stream()
                .filter(version -> Meeting.of(version).equals(Meeting.of(target)))
                .findFirst()
                .map(ours -> new VersionPair(ours, target));
    }

    /** The latest version, once no other has come for a second. */
    private Optional<ViewVersion> standing(String name) throws InterruptedException {
        Optional<ViewVersion> before = versions.latest(name);
        Instant end = clock.instant().plus(TO_STOP);
        while (clock.instant().isBefore(end)) {
            TimeUnit.SECONDS.sleep(1);
            Optional<ViewVersion> now = versions.latest(name);
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
        return Optional.empty();
    }

    /** A version of the live generation that contains all that the other one does. */
    private Optional<ViewVersion> aheadOf(ViewVersion stopped, String live) throws InterruptedException {
        return within(TO_STOP, () -> versions.latest(live)
                .filter(version -> InputEnds.of(stopped).coveredBy(version)));
    }

    private interface Look<T> {
        Optional<T> look();
    }

    private <T> Optional<T> within(Duration patience, Look<T> look) throws InterruptedException {
        Instant end = clock.instant().plus(patience);
        Optional<T> found = look.look();
        while (found.isEmpty() && clock.instant().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MS);
            found = look.look();
        }
        return found;
    }
}
