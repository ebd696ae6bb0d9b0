/**
 * The cube: exact sums by measure at every point, and the rows of the views that are made of them, with their digest.
 * {@link id.ntb.ikm.cube.PublishedViews} is the way in; {@link id.ntb.ikm.cube.Measures} lists what is summed.
 */
package id.ntb.ikm.cube;
