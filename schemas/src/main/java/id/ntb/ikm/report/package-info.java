/**
 * Production reports on their bytes. Nearly all events are reports, so nothing of one is decoded twice, and nothing that nobody asks
 * for: a {@link id.ntb.ikm.report.MonthlyReport} keeps its lines as Avro wrote them, and {@link id.ntb.ikm.report.ReportLineReader} goes
 * over them without making objects. See RATIONALE.md.
 */
package id.ntb.ikm.report;
