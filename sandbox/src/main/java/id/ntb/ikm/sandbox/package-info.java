/** A real broker and a real schema registry for one machine; {@link id.ntb.ikm.sandbox.Sandbox} is the way in. */
package id.ntb.ikm.sandbox;
