/**
 * What the topology keeps: stores of rows in fixed layouts without a registry, and the codecs of what tasks send each other.
 * {@link id.ntb.ikm.state.StateStores} names them; RATIONALE.md says why they are made as they are.
 */
package id.ntb.ikm.state;
