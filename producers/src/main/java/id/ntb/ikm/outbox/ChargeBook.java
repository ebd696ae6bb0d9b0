package id.ntb.ikm.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an office knows about who is in charge of firms, beyond what their ids say.
 *
 * @param received firms with another office's id of which the views once showed that this office's statements count
 * @param handedOver by firm that this office handed over, and by date, the receiving office
 */
public record ChargeBook(Set<String> received, Map<String, NavigableMap<LocalDate, String>> handedOver) {

    public static final ChargeBook NONE = new ChargeBook(Set.of(), Map.of());

    private record HandOver(String ikmId, LocalDate from, String to) {}

    static ChargeBook of(Database database, String office) {
        List<String> received = database.query("SELECT ikm_id FROM received", row -> row.getString(1));
        List<HandOver> handOvers = database.query(
                "SELECT ikm_id, effective_from, regency FROM registration WHERE regency <> ?",
                ChargeBook::handOver,
                office);
        return new ChargeBook(Set.copyOf(received), byFirm(handOvers));
    }

    private static HandOver handOver(ResultSet row) throws SQLException {
        return new HandOver(row.getString(1), LocalDate.ofEpochDay(row.getLong(2)), row.getString(3));
    }

    private static Map<String, NavigableMap<LocalDate, String>> byFirm(Collection<HandOver> handOvers) {
        Map<String, NavigableMap<LocalDate, String>> byFirm = new HashMap<>();
        handOvers.forEach(each ->
                byFirm.computeIfAbsent(each.ikmId(), id -> new TreeMap<>()).put(each.from(), each.to()));
        return Map.copyOf(byFirm);
    }
}
