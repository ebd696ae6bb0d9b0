/** Dying on purpose, in tests of what a crash leaves behind. */
package id.ntb.ikm.crash;
