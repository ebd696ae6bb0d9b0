package id.ntb.ikm.outbox;

import id.ntb.ikm.publish.EventKey;
import id.ntb.ikm.topic.EventType;
import java.nio.ByteBuffer;

/** A good event on its way into the outbox. */
record NewEvent(EventKey key, EventType type, long line, ByteBuffer body) {}
