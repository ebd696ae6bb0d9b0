package id.ntb.ikm.access;

/** What kind of reader a token is for. */
public enum Role {
    /** Figures, but nothing about a single firm. */
    READER,
    /** Figures, and the firms of the regencies in scope. */
    ANALYST,
    /** A regency's office: figures, its firms, and what is held of its statements. */
    OFFICE,
    /** Everything in scope, metrics and the state of the service too. */
    OPERATOR
}
