package id.ntb.ikm.form;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
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

    private final SecretKeySpec key;

    /**
     * A key of these bytes.
     *
     * @throws IllegalArgumentException when they are not {@link #LENGTH}
     */
    public OwnerKey(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("an owner key has " + LENGTH + " bytes");
        }
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** HMAC-SHA256, 64 hex digits. */
    String hash(String nik) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(nik.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "OwnerKey[…]";
    }
}
