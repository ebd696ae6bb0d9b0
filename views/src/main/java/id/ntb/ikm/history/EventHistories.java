package id.ntb.ikm.history;

import java.util.List;

/** Tells the histories of IKM. */
@FunctionalInterface
public interface EventHistories {

    /**
     * Every event ever published about an IKM, and what became of it; empty where there is none. Takes seconds, and is for
     * one thread at a time.
     *
     * @throws HistoryUnavailableException when a server that is needed is away
     */
    List<HistoryEntry> of(String ikmId);
}
