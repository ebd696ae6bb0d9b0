package id.ntb.ikm.rule;

/** What a finding means for its event. */
public enum Severity {
    /** The event cannot be used: it goes to the dead letters, or back to the clerk. */
    REJECT,
    /** The event is used and the doubt is shown in the views. */
    FLAG
}
