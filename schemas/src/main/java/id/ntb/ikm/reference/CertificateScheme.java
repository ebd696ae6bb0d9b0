package id.ntb.ikm.reference;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of certificate, such as halal or P-IRT.
 *
 * @param numberFormat what its numbers look like; a number that looks otherwise is flagged, never rejected
 */
public record CertificateScheme(String code, String name, String issuer, Optional<Pattern> numberFormat) {}
