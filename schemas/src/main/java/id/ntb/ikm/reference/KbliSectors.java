package id.ntb.ikm.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sectors of KBLI codes, by edition and prefix. */
final class KbliSectors {

    private final Map<Integer, Map<String, String>> byEditionAndPrefix = new HashMap<>();

    static KbliSectors load(ReferenceFiles files) {
        KbliSectors sectors = new KbliSectors();
        ReferenceTable.read(files, "kbli_sector_mapping.csv", row -> row).forEach(sectors::add);
        return sectors;
    }

    private void add(NamedCsvRecord row) {
        for (String edition : List.of(row.getField("editions").split(" "))) {
            byEditionAndPrefix
                    .computeIfAbsent(Integer.valueOf(edition), e -> new HashMap<>())
                    .put(row.getField("kbli_prefix"), row.getField("sector_code"));
        }
    }

    /** That of the longest prefix which has one in the stated edition. */
    Optional<String> sectorOf(String kbli, int edition) {
        Map<String, String> byPrefix = byEditionAndPrefix.getOrDefault(edition, Map.of());
        for (int length = kbli.length(); length > 0; length--) {
            String sector = byPrefix.get(kbli.substring(0, length));
            if (sector != null) {
                return Optional.of(sector);
            }
        }
        return Optional.empty();
    }
}
