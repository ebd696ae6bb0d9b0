package id.ntb.ikm.reader;

import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ViewVersion;
import org.apache.avro.specific.SpecificRecord;

/** A record of one of the view topics, decoded. */
sealed interface ViewRecord {

    record Row(RowKey key, SpecificRecord row) implements ViewRecord {}

    /** A row that is no more since that version. */
    record Removal(RowKey key, long version) implements ViewRecord {}

    record Version(ViewVersion version) implements ViewRecord {}

    /** What is known of one IKM; a null profile removes it. */
    record Profile(String ikmId, IkmProfile profile) implements ViewRecord {}

    /** A generation was taken away; it says nothing about the rows. */
    record VersionRemoval(String generation) implements ViewRecord {}
}
