package id.ntb.ikm.reader;

import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.ProductionView;
import id.ntb.ikm.view.ProgramView;
import id.ntb.ikm.view.ViewVersion;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.avro.specific.SpecificRecord;

/**
 * All rows of the views as one version has them, so that whatever is read from one snapshot adds up.
 *
 * <p>Immutable: the records it hands out are shared by all readers and must not be changed.
 */
public final class ViewSnapshot {

    /** Sorts after every program code, which are upper-case ASCII. */
    private static final String AFTER_ALL = "\uffff";

    private final ViewVersion version;
    private final NavigableMap<Point, IkmView> headlines;
    private final NavigableMap<RowKey.Production, ProductionView> production;
    private final NavigableMap<RowKey.Program, ProgramView> programs;
    private final SortedSet<Point> points;
    private final Optional<List<RowRemoval>> removals;

    /**
     * Takes the maps over: the caller must not touch them any more.
     *
     * @param removals see {@link #removals()}
     */
    ViewSnapshot(
            ViewVersion version,
            NavigableMap<Point, IkmView> headlines,
            NavigableMap<RowKey.Production, ProductionView> production,
            NavigableMap<RowKey.Program, ProgramView> programs,
            Optional<List<RowRemoval>> removals) {
        this.version = version;
        this.removals = removals;
        this.headlines = headlines;
        this.production = production;
        this.programs = programs;
        SortedSet<Point> all = new TreeSet<>(headlines.keySet());
        production.keySet().forEach(key -> all.add(key.point()));
        programs.keySet().forEach(key -> all.add(key.point()));
        this.points = Collections.unmodifiableSortedSet(all);
    }

    /** What the snapshot stands on: generation, version, date, input positions and digest. */
    public ViewVersion version() {
        return version;
    }

    /** Every point of the cube that has a row of any kind, totals included. */
    public SortedSet<Point> points() {
        return points;
    }

    /**
     * What was removed in any version after the snapshot before this one, also of rows that no snapshot has; in order of the versions.
     * Empty where this is the first snapshot of a reading, so that nobody knows what was removed before.
     */
    public Optional<List<RowRemoval>> removals() {
        return removals;
    }

    /** All rows, kind by kind, each in the order of its keys. */
    public void forEach(BiConsumer<RowKey, SpecificRecord> action) {
        headlines.forEach((point, row) -> action.accept(new RowKey.Headline(point), row));
        production.forEach(action);
        programs.forEach(action);
    }

    /** Whether there is such a row. */
    public boolean has(RowKey key) {
        if (key instanceof RowKey.Headline headline) {
            return headlines.containsKey(headline.point());
        }
        return key instanceof RowKey.Production ? production.containsKey(key) : programs.containsKey(key);
    }

    /** The headline figures of a point. */
    public Optional<IkmView> at(Point point) {
        return Optional.ofNullable(headlines.get(point));
    }

    /** All headline rows, ordered by the codes of sector and regency. */
    public List<IkmView> headlines() {
        return List.copyOf(headlines.values());
    }

    /** The production rows of a point within a range of months, oldest first. */
    public List<ProductionView> production(Point point, PeriodRange range) {
        RowKey.Production first = new RowKey.Production(point, range.from());
        RowKey.Production last = new RowKey.Production(point, range.to());
        return List.copyOf(production.subMap(first, true, last, true).values());
    }

    /** The program rows of a point, by program, edition and commodity; what names no commodity comes first. */
    public List<ProgramView> programs(Point point) {
        RowKey.Program first = new RowKey.Program(point, "", "", "");
        RowKey.Program end = new RowKey.Program(point, AFTER_ALL, "", "");
        return List.copyOf(programs.subMap(first, end).values());
    }
}
