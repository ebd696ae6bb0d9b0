package id.ntb.ikm.explain;

import id.ntb.ikm.contribution.ReportContributions;
import id.ntb.ikm.contribution.Standing;
import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.history.ReportLog;
import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.reference.ReferenceData;
import java.nio.channels.FileChannel;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Merges the reports of a log firm by firm, in memory that does not grow with their number: see RATIONALE.md. */
public final class MergedReports implements FirmReports {

    /** For some 60,000 reports, so that what 20,000 firms say of one month never touches the disk. */
    private static final int MEMORY = 16 << 20;

    private final ReferenceData reference;
    private final ReportLog log;
    private final int memory;
    private final Supplier<FileChannel> files;

    public MergedReports(ReferenceData reference, ReportLog log) {
        this(reference, log, MEMORY, RunFile::temporary);
    }

    /**
     * With other room for what is not merged yet.
     *
     * @param memory in bytes
     * @param files where to put what is more than that; each is closed in the end
     */
    MergedReports(ReferenceData reference, ReportLog log, int memory, Supplier<FileChannel> files) {
        this.reference = reference;
        this.log = log;
        this.memory = memory;
        this.files = files;
    }

    @Override
    public void forEach(
            PeriodRange months, Function<String, Standing> standings, BiConsumer<String, Contribution> action) {
        ReportContributions firm = new ReportContributions(reference);
        try (ReportSorter sorter = new ReportSorter(memory, files)) {
            log.forEach(months, sorter::add);
            SortedReports sorted = sorter.sorted();
            while (sorted.hasNext()) {
                String ikmId = sorted.nextFirm();
                while (sorted.hasNext() && sorted.nextFirm().equals(ikmId)) {
                    PackedReport report = sorted.next();
                    firm.add(report.event(), report.source());
                }
                firm.take(standings.apply(ikmId)).ifPresent(added -> action.accept(ikmId, added));
            }
        }
    }

    @Override
    public void forEachRegistration(Consumer<Registration> action) {
        log.forEachRegistration(action);
    }
}
