/** Who may see what: roles, the regencies they are for, and who stands behind a request. */
package id.ntb.ikm.access;
