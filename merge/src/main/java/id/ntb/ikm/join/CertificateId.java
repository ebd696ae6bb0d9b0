package id.ntb.ikm.join;

import id.ntb.ikm.event.Certification;

/** A certificate of one IKM: its scheme and its number. */
public record CertificateId(String scheme, String number) implements Comparable<CertificateId> {

    public static CertificateId of(Certification event) {
        return new CertificateId(event.getScheme(), event.getCertificateNumber());
    }

    @Override
    public int compareTo(CertificateId other) {
        int byScheme = scheme.compareTo(other.scheme);
        return byScheme != 0 ? byScheme : number.compareTo(other.number);
    }
}
