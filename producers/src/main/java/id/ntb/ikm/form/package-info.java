/**
 * What the cells of an office's own sheet mean. {@code Form} finds the headings and what they leave open; for each row a
 * {@code RowDraft} collects what the readers of its parts say, every cell parsed once, to a value. Knows reference data and
 * cells, but neither files nor Kafka.
 */
package id.ntb.ikm.form;
