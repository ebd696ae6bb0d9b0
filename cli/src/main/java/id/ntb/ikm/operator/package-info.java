/** The commands of those who run the province's side: {@code ikm replay}, and what they look at it with. */
package id.ntb.ikm.operator;
