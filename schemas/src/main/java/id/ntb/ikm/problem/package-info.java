/**
 * What is wrong and what to do about it, in the two languages of the province: the one form in which rules, the reading of
 * sheets, rejected rows, failures and the answers of servers say so. Knows nothing of what it is said about.
 */
package id.ntb.ikm.problem;
