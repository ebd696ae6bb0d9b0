/**
 * What a figure is made of, down to the firms. {@link id.ntb.ikm.explain.Explainers} is the way in; a {@code Composition} says
 * how one figure comes about. RATIONALE.md says why there are two sources.
 */
package id.ntb.ikm.explain;
