package id.ntb.ikm.identity;

import java.util.List;
import java.util.Optional;

/**
 * The ids of firms whose rows state none. What a firm is known by (its identities) is a keyed hash of the owner's NIK, the
 * NIB, or name and village, the surest first.
 */
public interface IkmIds {

    /** Knows no firm and gives no ids. */
    IkmIds NONE = new IkmIds() {
        @Override
        public Optional<String> find(List<String> identities) {
            return Optional.empty();
        }

        @Override
        public Optional<String> assign(List<String> identities) {
            return Optional.empty();
        }
    };

    /** The id of a known firm, by the surest of its identities. */
    Optional<String> find(List<String> identities);

    /**
     * A new id for a firm that {@link #find} does not know.
     *
     * @param identities at least one
     * @return empty where new ids are not to be given
     */
    Optional<String> assign(List<String> identities);
}
