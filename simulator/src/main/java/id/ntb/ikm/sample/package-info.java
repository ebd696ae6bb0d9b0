/**
 * A province to try things on: published figures of one programme, with invented firms behind them.
 *
 * <p>The way through: {@code JpsGemilangSample} reads {@code PublishedFigures}, {@code SampleFirms} splits them into
 * firms, {@code SampleRegistrations}, {@code SampleCertificates} and {@code SampleReports} write down what offices would,
 * and each office gets its file.
 */
package id.ntb.ikm.sample;
