/** A province to try things on: published figures of one programme, with invented firms behind them. */
package id.ntb.ikm.sample;
