package id.ntb.ikm.act;

/** What an operator can have done, as it stands on record. */
public enum Act {
    /** A generation is being built. */
    BEGIN,
    /** Two generations were compared. */
    VERIFY,
    /** A generation has become the one that readers follow. */
    PROMOTE,
    /** Readers follow the generation again that they followed before. */
    ROLLBACK,
    /** A generation that readers never followed is taken away. */
    ABORT,
    /** A generation that readers have followed is taken away. */
    DROP,
    /** Dead letters were sent again. */
    RETRY,
    /** It was decided that dead letters do not matter any more. */
    DISCARD,
    /** A token was made that opens the view server. */
    GRANT,
    /** A token was revoked. */
    REVOKE
}
