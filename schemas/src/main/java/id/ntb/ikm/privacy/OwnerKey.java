package id.ntb.ikm.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The province's secret that NIKs are hashed with. Without it a NIK could be found from its hash by trying all: there
 * are fewer than 10^16. The same for all offices, or a shared owner would not show.
 */
public final class OwnerKey {

    /** Bytes of a key. */
    public static final int LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac keyed;

    /**
     * A key of these bytes.
     *
     * @throws IllegalArgumentException when they are not {@link #LENGTH}
     */
    public OwnerKey(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("an owner key has " + LENGTH + " bytes");
        }
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** HMAC-SHA256, 64 hex digits. */
    synchronized String hash(String nik) {
        return HexFormat.of().formatHex(keyed.doFinal(nik.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "OwnerKey[…]";
    }
}
