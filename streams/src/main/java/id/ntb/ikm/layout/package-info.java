/** Which topics there are, how each is kept, and whether a cluster has them so. */
package id.ntb.ikm.layout;
