package id.ntb.ikm.explain;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.topic.Source;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** Puts reports in order of their firms. Whenever its memory is full it writes what it has to a file, in order: a run. */
final class ReportSorter implements AutoCloseable {

    private final int memory;
    private final Supplier<FileChannel> files;
    private final List<Iterator<PackedReport>> runs = new ArrayList<>();
    private List<PackedReport> held = new ArrayList<>();
    private int heldBytes;
    private RunFile file;

    /**
     * With nothing in it.
     *
     * @param memory in bytes
     * @param files where to put what is more than that; not asked for any before
     */
    ReportSorter(int memory, Supplier<FileChannel> files) {
        this.memory = memory;
        this.files = files;
    }

    /** Takes a copy. */
    void add(Production event, Source source) {
        PackedReport report = PackedReport.of(event, source);
        held.add(report);
        heldBytes += report.size();
        if (heldBytes > memory) {
            writeRun();
        }
    }

    private void writeRun() {
        if (file == null) {
            file = new RunFile(files.get());
        }
        sortHeld();
        runs.add(file.append(held));
        held = new ArrayList<>();
        heldBytes = 0;
    }

    private void sortHeld() {
        held.sort(Comparator.comparing(PackedReport::ikmId));
    }

    /** All that were added; to be asked for once, and read before this is closed. */
    SortedReports sorted() {
        sortHeld();
        runs.add(held.iterator());
        return new SortedReports(runs);
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
