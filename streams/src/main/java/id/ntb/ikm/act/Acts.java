package id.ntb.ikm.act;

import id.ntb.ikm.control.OperatorAct;
import id.ntb.ikm.topic.ControlKey;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/** Puts acts on record, by whoever runs this process. */
public record Acts(InstantSource clock, String operator) {

    public static Acts ofThisProcess() {
        return new Acts(InstantSource.system(), System.getProperty("user.name") + "@" + computer());
    }

    private static String computer() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "a computer without a name";
        }
    }

    public Instant now() {
        return clock.instant();
    }

    /**
     * Adds the record of an act to those that it consists of.
     *
     * @param generation that it is done to; empty where it is not about one
     */
    public void add(Control control, Act act, String generation, String why, Map<String, SpecificRecord> records) {
        records.put(ControlKey.act(control.acts() + 1), new OperatorAct(act.name(), generation, operator, now(), why));
    }
}
