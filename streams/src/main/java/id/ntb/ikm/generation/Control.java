package id.ntb.ikm.generation;

import id.ntb.ikm.control.GenerationBuild;
import id.ntb.ikm.control.LiveGeneration;
import id.ntb.ikm.topic.ControlKey;
import java.util.Optional;

/**
 * What the control topic says at one moment.
 *
 * @param live the generation that readers follow; empty in a new installation
 * @param build the generation that is being built beside it, if one is
 * @param acts how many acts of operators are on record
 */
public record Control(Optional<LiveGeneration> live, Optional<GenerationBuild> build, long acts) {

    static final Control NOTHING = new Control(Optional.empty(), Optional.empty(), 0);

    /** With one more record of the topic. */
    Control with(String key, Object value) {
        return switch (key) {
            case ControlKey.LIVE -> new Control(Optional.ofNullable((LiveGeneration) value), build, acts);
            case ControlKey.BUILD -> new Control(live, Optional.ofNullable((GenerationBuild) value), acts);
            default -> ControlKey.isAct(key) ? new Control(live, build, acts + 1) : this;
        };
    }

    public Optional<String> liveName() {
        return live.map(LiveGeneration::getGeneration);
    }
}
