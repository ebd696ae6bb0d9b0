package id.ntb.ikm.act;

import id.ntb.ikm.control.Generation;
import id.ntb.ikm.control.GenerationStop;
import id.ntb.ikm.control.LiveGeneration;
import id.ntb.ikm.topic.ControlKey;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the control topic says at one moment.
 *
 * @param live the generation that readers follow; empty in a new installation
 * @param generations all that there are on record, by name
 * @param stops which of them are asked to stop reading, by name
 * @param acts how many acts of operators are on record
 */
public record Control(
        Optional<LiveGeneration> live,
        SortedMap<String, Generation> generations,
        SortedMap<String, GenerationStop> stops,
        long acts) {

    static final Control NOTHING = new Control(Optional.empty(), new TreeMap<>(), new TreeMap<>(), 0);

    public Control {
        generations = Collections.unmodifiableSortedMap(generations);
        stops = Collections.unmodifiableSortedMap(stops);
    }

    /** Whether the value of a record with that key is part of this; others may be of types that this release does not know. */
    static boolean reads(String key) {
        return key.equals(ControlKey.LIVE) || ControlKey.isGeneration(key) || ControlKey.isStop(key);
    }

    /** With one more record of the topic; a null value takes something away. */
    Control with(String key, Object value) {
        if (key.equals(ControlKey.LIVE)) {
            return new Control(Optional.ofNullable((LiveGeneration) value), generations, stops, acts);
        }
        if (ControlKey.isGeneration(key)) {
            return new Control(live, changed(generations, key, (Generation) value), stops, acts);
        }
        if (ControlKey.isStop(key)) {
            return new Control(live, generations, changed(stops, key, (GenerationStop) value), acts);
        }
        return ControlKey.isAct(key) ? new Control(live, generations, stops, acts + 1) : this;
    }

    private static <T> SortedMap<String, T> changed(SortedMap<String, T> map, String key, T value) {
        SortedMap<String, T> changed = new TreeMap<>(map);
        String name = ControlKey.name(key);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return changed;
    }

    public Optional<String> liveName() {
        return live.map(LiveGeneration::getGeneration);
    }

    public Optional<Generation> generation(String name) {
        return Optional.ofNullable(generations.get(name));
    }
}
