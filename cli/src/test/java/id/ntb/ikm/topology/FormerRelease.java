package id.ntb.ikm.topology;

import id.ntb.ikm.fold.Fold;
import id.ntb.ikm.join.Fate;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.AnyEvent;
import java.util.Map;
import java.util.function.Predicate;

/** Processing as a release might have had it that took no notice of some events. */
public final class FormerRelease {

    private final Predicate<AnyEvent> overlooked;

    public FormerRelease(Predicate<AnyEvent> overlooked) {
        this.overlooked = overlooked;
    }

    /** Its processing, which goes on with the state that is there. */
    public Pipeline pipeline(PipelineConfig config, AvroSerdes avro, Map<String, Integer> schemaIds) {
        return new Pipeline(config, avro, schemaIds, Buried.none(), (fold, sums) -> merging(fold));
    }

    private Merging merging(Fold fold) {
        return (event, source, today) -> overlooked.test(event) ? Fate.SUPERSEDED : fold.apply(event, source, today);
    }
}
