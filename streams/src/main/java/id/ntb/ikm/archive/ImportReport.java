package id.ntb.ikm.archive;

/**
 * What an import found and did.
 *
 * @param archived records of the archive
 * @param present those that were in the cluster before
 * @param sent those that were brought there
 */
public record ImportReport(ArchiveReport archive, long archived, long present, long sent) {

    /** Still to be sent. */
    public long missing() {
        return archived - present - sent;
    }
}
