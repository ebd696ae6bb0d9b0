/**
 * What an office asks of the province's view server: whether the views contain what was published ({@code ViewWait}), which
 * events are held, and how a firm is registered.
 */
package id.ntb.ikm.viewserver;
