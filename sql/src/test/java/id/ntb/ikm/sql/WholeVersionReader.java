package id.ntb.ikm.sql;

import id.ntb.ikm.sql.table.JdbcAddress;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Somebody who looks again and again, one statement each time, and takes down what does not add up or goes back. */
final class WholeVersionReader implements AutoCloseable {

    /** Over all views at once: what the totals say, and what their parts add up to. */
    private static final String EVERYTHING = """
        SELECT v.generation, v.version,
          (SELECT units || ' ' || investment_idr || ' ' || last12_value_idr FROM ikm.province),
          (SELECT sum(units) || ' ' || sum(investment_idr) || ' ' || sum(last12_value_idr) FROM ikm.sector),
          (SELECT sum(units) || ' ' || sum(investment_idr) || ' ' || sum(last12_value_idr) FROM ikm.regency),
          (SELECT sum(units) || ' ' || sum(investment_idr) || ' ' || sum(last12_value_idr) FROM ikm.cell),
          (SELECT max(version) FROM ikm.headline) <= v.version,
          (SELECT coalesce(sum(value_idr), 0) FROM ikm.production WHERE sector = '*' AND regency = '*'),
          (SELECT coalesce(sum(value_idr), 0) FROM ikm.production WHERE sector <> '*' AND regency <> '*')
        FROM ikm.version v\
        """;

    private final SqlTables tables;
    private final Thread thread = new Thread(this::look, "whole-version-reader");
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<String> faults = new ArrayList<>();
    private final List<String> generations = new ArrayList<>();
    private long version;
    private int looks;

    private WholeVersionReader(JdbcAddress address) throws SQLException {
        tables = new SqlTables(address);
    }

    static WholeVersionReader start(JdbcAddress address) throws SQLException {
        WholeVersionReader reader = new WholeVersionReader(address);
        reader.thread.start();
        return reader;
    }

    private void look() {
        while (!stopped.get()) {
            try {
                tables.rows(EVERYTHING).forEach(this::judge);
            } catch (SQLException e) {
                fault(e.getMessage());
            }
        }
    }

    private synchronized void judge(List<String> row) {
        looks++;
        boolean sameGeneration = !generations.isEmpty()
                && generations.get(generations.size() - 1).equals(row.get(0));
        if (sameGeneration && Long.parseLong(row.get(1)) < version) {
            fault("back from " + version + " to " + row);
        }
        if (!sameGeneration) {
            generations.add(row.get(0));
        }
        version = Long.parseLong(row.get(1));
        boolean addsUp =
                row.subList(2, 6).stream().distinct().count() == 1 && row.get(7).equals(row.get(8));
        if (!addsUp || !row.get(6).equals("t")) {
            fault("does not add up: " + row);
        }
    }

    private synchronized void fault(String fault) {
        faults.add(fault);
    }

    /** Nothing, if all is well. */
    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    /** In the order in which they were seen. */
    synchronized List<String> generations() {
        return List.copyOf(generations);
    }

    synchronized int looks() {
        return looks;
    }

    @Override
    public void close() throws InterruptedException, SQLException {
        stopped.set(true);
        thread.join();
        tables.close();
    }
}
