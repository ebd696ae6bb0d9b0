/** What the view server bears: requests for a list, and streams that all come back at once. */
package id.ntb.ikm.benchmark.reading;
