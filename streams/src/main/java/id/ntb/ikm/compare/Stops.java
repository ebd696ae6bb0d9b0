package id.ntb.ikm.compare;

import id.ntb.ikm.act.ControlWriter;
import id.ntb.ikm.control.GenerationStop;
import id.ntb.ikm.control.StopPosition;
import id.ntb.ikm.topic.ControlKey;
import id.ntb.ikm.view.ViewVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** Asks those who work on a generation to stop reading, by the control topic. */
public final class Stops {

    private final ControlWriter writer;

    public Stops(ControlWriter writer) {
        this.writer = writer;
    }

    void whereItIs(String name) {
        ask(name, true, List.of());
    }

    /** To stop where another generation stood. */
    public void at(String name, ViewVersion other) {
        ask(
                name,
                false,
                other.getPositions().stream()
                        .map(at -> new StopPosition(at.getTopic(), at.getPartition(), at.getNextOffset()))
                        .toList());
    }

    private void ask(String name, boolean whereItIs, List<StopPosition> positions) {
        GenerationStop stop = new GenerationStop(UUID.randomUUID().toString(), whereItIs, positions);
        writer.change(now -> Map.of(ControlKey.stop(name), stop));
    }

    /** Lets them go on. */
    void remove(String name) {
        writer.change(now -> {
            Map<String, SpecificRecord> records = new HashMap<>();
            if (now.stops().containsKey(name)) {
                records.put(ControlKey.stop(name), null);
            }
            return records;
        });
    }
}
