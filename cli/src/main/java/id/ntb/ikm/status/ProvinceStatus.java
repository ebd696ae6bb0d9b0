package id.ntb.ikm.status;

import id.ntb.ikm.generation.GenerationState;
import id.ntb.ikm.layout.TopicDifference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the province's side stands at one moment.
 *
 * @param at when it was looked at, by this machine's clock
 * @param generations all that are on record
 * @param changelogs of all generations
 * @param offices that are known, by their codes
 * @param letters buried of late
 * @param differences of topics and brokers from how they must be
 * @param foreign topics of no known office
 */
public record ProvinceStatus(
        Instant at,
        Part<List<GenerationState>> generations,
        Part<List<ChangelogSize>> changelogs,
        Part<List<OfficeStatus>> offices,
        Part<RecentLetters> letters,
        Part<DiskUse> disk,
        Part<List<TopicDifference>> differences,
        Part<List<String>> foreign) {

    /** The generation that readers follow; empty where there is none, or that is not known. */
    Optional<GenerationState> live() {
        return generations.found().stream()
                .flatMap(List::stream)
                .filter(GenerationState::live)
                .findFirst();
    }
}
