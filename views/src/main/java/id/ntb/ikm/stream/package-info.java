/** The views as a snapshot and every change after it, as events that are sent on (server-sent events) and as answers to who asks for more. */
package id.ntb.ikm.stream;
