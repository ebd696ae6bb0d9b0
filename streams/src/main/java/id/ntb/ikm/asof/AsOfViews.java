package id.ntb.ikm.asof;

import id.ntb.ikm.cube.ViewRow;
import id.ntb.ikm.view.Account;
import id.ntb.ikm.view.Position;
import java.time.LocalDate;
import java.util.List;

/**
 * The views of a date, whole.
 *
 * @param rows all that there are
 * @param positions how far each topic was read
 * @param accounts what became of its records
 * @param digest of all rows; that of any version that stands on the same positions and speaks of the same day
 */
public record AsOfViews(
        LocalDate asOf, List<ViewRow> rows, List<Position> positions, List<Account> accounts, String digest) {}
