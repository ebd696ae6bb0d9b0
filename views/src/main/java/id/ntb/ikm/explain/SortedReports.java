package id.ntb.ikm.explain;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/** Reports of several runs in order of their firms. Of each run it knows the next report only. */
final class SortedReports implements Iterator<PackedReport> {

    private final PriorityQueue<Run> runs = new PriorityQueue<>(Comparator.comparing(run -> run.next.ikmId()));

    /** A run that is not at its end. */
    private record Run(PackedReport next, Iterator<PackedReport> left) {}

    /** @param runs each in order */
    SortedReports(List<Iterator<PackedReport>> runs) {
        runs.forEach(this::push);
    }

    private void push(Iterator<PackedReport> run) {
        if (run.hasNext()) {
            runs.add(new Run(run.next(), run));
        }
    }

    @Override
    public boolean hasNext() {
        return !runs.isEmpty();
    }

    /** The ikmId of the next report's firm. */
    String nextFirm() {
        return runs.element().next.ikmId();
    }

    @Override
    public PackedReport next() {
        Run first = runs.remove();
        push(first.left);
        return first.next;
    }
}
