package id.ntb.ikm.outbox;

import id.ntb.ikm.publish.Outcome;

/** Hears what becomes of events while they are sent, on the thread that sends. */
public interface DispatchListener {

    /** Hears nothing. */
    DispatchListener NONE = new DispatchListener() {
        @Override
        public void settled(long events) {}

        @Override
        public void rejected(String file, long line, Outcome why) {}
    };

    /**
     * Some more are settled.
     *
     * @param events whose outcome is known by now, in all
     */
    void settled(long events);

    /**
     * An event that no broker will take.
     *
     * @param line of the file that it stands on, 0 where it came from no file
     * @param why {@code Rejected}, or {@code Failed} for a reason that concerns this event alone
     */
    void rejected(String file, long line, Outcome why);
}
