/** A sandbox for tests: one for all that ask for it. */
package id.ntb.ikm.sandbox.junit;
