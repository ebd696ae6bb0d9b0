package id.ntb.ikm.topology;

import id.ntb.ikm.judge.ReceivedRecord;

/** Knows which records have a dead letter already, so that none gets two. */
@FunctionalInterface
public interface Burials {

    /** May wait for another generation that is about to bury it. */
    boolean contains(ReceivedRecord received);
}
