package id.ntb.ikm.form;

import java.util.Optional;

/**
 * One column of a sheet.
 *
 * @param index from 0
 * @param heading as the office writes it, on one line; for a column under a wider heading both, joined by a space
 * @param field what it is about; empty where it is not known
 */
public record Column(int index, String heading, Optional<Field> field) {}
