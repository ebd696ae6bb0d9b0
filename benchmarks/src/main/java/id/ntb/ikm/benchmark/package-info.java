/** {@code ikm bench}: the contestants, what they are measured on, and what they have to agree on. */
package id.ntb.ikm.benchmark;
