package id.ntb.ikm.profile;

import id.ntb.ikm.digest.Sha256;
import id.ntb.ikm.event.Registration;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Lets a reader see that two IKM have one owner, and nothing else. The owner's hash itself stays out of the views, since
 * whoever has an office's key or its events could tell the person from it.
 */
final class OwnerTag {

    /** With 20,000 owners, two of them meet in 64 bits by chance less than once in 10 billion builds. */
    private static final int BYTES = 8;

    private static final String PREFIX = "ikm-owner-tag:";

    private OwnerTag() {}

    /** Sixteen hexadecimal digits; empty where no owner is stated. */
    static Optional<String> of(Registration event) {
        return Optional.ofNullable(event.getOwnerHash())
                .filter(ownerHash -> !ownerHash.isBlank())
                .map(OwnerTag::digest);
    }

    private static String digest(String ownerHash) {
        return HexFormat.of().formatHex(Sha256.of(PREFIX + ownerHash), 0, BYTES);
    }
}
