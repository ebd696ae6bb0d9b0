/** Tells when the province's views contain what was published. */
package id.ntb.ikm.settle;
