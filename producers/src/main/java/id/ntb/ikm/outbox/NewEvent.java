package id.ntb.ikm.outbox;

import id.ntb.ikm.publish.EventKey;
import id.ntb.ikm.publish.JudgedEvent;
import id.ntb.ikm.topic.EventType;
import java.nio.ByteBuffer;
import org.apache.avro.specific.SpecificRecord;

/** A good event on its way into the outbox; {@code body} is what it is kept as. */
record NewEvent(SpecificRecord event, EventKey key, EventType type, long line, ByteBuffer body) {

    static NewEvent of(JudgedEvent accepted, long line, EventCodec codec) {
        SpecificRecord event = accepted.event();
        return new NewEvent(event, EventKey.of(event), accepted.type(), line, codec.encode(accepted.type(), event));
    }

    byte[] bytes() {
        byte[] bytes = new byte[body.remaining()];
        body.duplicate().get(bytes);
        return bytes;
    }
}
