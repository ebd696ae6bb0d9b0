package id.ntb.ikm.form;

import id.ntb.ikm.problem.Problem;

/**
 * What is wrong with one cell.
 *
 * @param heading of its column; empty where it is about the whole row
 * @param shown what stands there; empty where it may be personal
 */
public record CellProblem(String heading, String shown, Problem problem) {}
