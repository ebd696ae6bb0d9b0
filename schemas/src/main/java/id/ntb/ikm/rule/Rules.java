package id.ntb.ikm.rule;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.reference.ReferenceFiles;

/**
 * The rules that figures are made by: what they look up, and the name of all of them together.
 *
 * <p>Both are read from the same files, so that the fingerprint is that of the data which is used.
 */
public record Rules(ReferenceData reference, RulesFingerprint fingerprint) {

    /** The rules of this release. */
    public static Rules shipped() {
        return of(ReferenceFiles.SHIPPED);
    }

    /** This release's code with other reference data. */
    public static Rules of(ReferenceFiles files) {
        return new Rules(ReferenceData.load(files), RulesFingerprint.of(files));
    }
}
