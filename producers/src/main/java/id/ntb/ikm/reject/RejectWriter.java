package id.ntb.ikm.reject;

import id.ntb.ikm.grid.GridCell;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Writes rejected rows in one form of file. */
interface RejectWriter extends AutoCloseable {

    /**
     * Writes one row.
     *
     * @param cells what the office wrote
     * @param wrong columns of the cells that are wrong, from 0
     */
    void write(List<GridCell> cells, String reason, String advice, Set<Integer> wrong) throws IOException;

    @Override
    void close() throws IOException;
}
