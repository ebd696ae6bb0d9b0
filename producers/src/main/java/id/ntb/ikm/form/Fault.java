package id.ntb.ikm.form;

/**
 * One cell that cannot be read.
 *
 * @param heading of its column; empty where it is about the whole row
 * @param shown what stands there; empty where it may be personal
 * @param detail what the text of the trouble leaves open
 */
public record Fault(String heading, String shown, Trouble trouble, String detail) {}
