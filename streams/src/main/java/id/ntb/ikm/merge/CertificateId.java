package id.ntb.ikm.merge;

/** A certificate of one IKM: its scheme and its number. */
public record CertificateId(String scheme, String number) implements Comparable<CertificateId> {

    @Override
    public int compareTo(CertificateId other) {
        int byScheme = scheme.compareTo(other.scheme);
        return byScheme != 0 ? byScheme : number.compareTo(other.number);
    }
}
