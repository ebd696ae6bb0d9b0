/** What an operator's monitoring reads: the views, what they stand on, and the process itself. */
package id.ntb.ikm.metrics;
