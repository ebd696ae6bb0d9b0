package id.ntb.ikm.outbox;

/** Where one accepted event stands. Only a waiting one still has its content in the outbox. */
enum State {
    WAITING,
    SENT,
    REJECTED
}
