/** Generations that run beside each other, and which of them buries a record. */
package id.ntb.ikm.burial;
