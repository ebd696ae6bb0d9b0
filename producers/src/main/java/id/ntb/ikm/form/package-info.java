/**
 * What the cells of an office's own sheet mean: which column is which, and what stands in it. Knows reference data and
 * cells, but neither files nor Kafka.
 */
package id.ntb.ikm.form;
