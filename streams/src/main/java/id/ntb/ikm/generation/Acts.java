package id.ntb.ikm.generation;

import id.ntb.ikm.control.OperatorAct;
import id.ntb.ikm.topic.ControlKey;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/** Puts acts on record, by whoever runs this process. */
record Acts(Clock clock, String operator) {

    /** A generation is being built. */
    static final String BEGIN = "BEGIN";

    /** A generation has become the one that readers follow. */
    static final String PROMOTE = "PROMOTE";

    static Acts ofThisProcess() {
        return new Acts(Clock.systemUTC(), System.getProperty("user.name") + "@" + computer());
    }

    private static String computer() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "a computer without a name";
        }
    }

    /** Adds the record of an act to those that it consists of. */
    void add(Control control, String act, String generation, String why, Map<String, SpecificRecord> records) {
        records.put(
                ControlKey.act(control.acts() + 1), new OperatorAct(act, generation, operator, clock.instant(), why));
    }
}
