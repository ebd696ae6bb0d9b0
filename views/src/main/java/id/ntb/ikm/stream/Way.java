package id.ntb.ikm.stream;

/** How somebody who has seen one version gets to the one that is shown. */
sealed interface Way {

    /** By what changed in between. */
    record Change(Difference difference) implements Way {}

    /** By nothing: it is the same version. */
    record There() implements Way {}

    /** By all rows, as what changed in between is not known. */
    record Anew(ResetReason reason) implements Way {}

    /** By waiting for a while: another server may show versions a moment before this one. Then by all rows. */
    record NotYet(ResetReason reason) implements Way {}
}
