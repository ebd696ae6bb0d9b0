package id.ntb.ikm.access;

import id.ntb.ikm.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a reader shows to be let in; whoever has it is let in.
 *
 * <p>One hash without salt and repetition is enough at rest: unlike a password nobody has thought it up, so that nothing is left to guess
 * in 256 bits of chance, and every request has to be hashed.
 */
public final class Token {

    /** Marks a token as one of ours, for programs that look for secrets where none should be. */
    private static final String MARK = "ikm_";

    private static final int RANDOM_BYTES = 32;

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    /** A new one. */
    public static Token random() {
        byte[] secret = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(secret);
        return new Token(MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** The token itself, to be told once, to whom it is for. */
    public String secret() {
        return text;
    }

    /** What is kept of it. */
    public String hash() {
        return hash(text);
    }

    /** What is kept of a token that somebody shows. */
    static String hash(String shown) {
        return Sha256.hexOf(shown.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return MARK + "…";
    }
}
