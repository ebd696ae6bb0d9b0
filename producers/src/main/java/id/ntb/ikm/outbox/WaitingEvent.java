package id.ntb.ikm.outbox;

import id.ntb.ikm.topic.EventType;
import java.nio.ByteBuffer;

/** An event that is to be sent. */
record WaitingEvent(long seq, EventType type, String file, long line, ByteBuffer body) {}
