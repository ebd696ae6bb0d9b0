package id.ntb.ikm.model;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.reference.ReferenceData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;

/** Rule 5, and what the KBLI files say, read from the files themselves. */
final class ModelSectors {

    private final ReferenceData reference;
    private final List<String[]> kbliRules = table("kbli_sector_mapping.csv");
    private final List<String> kbli2020 =
            table("kbli2020_section_c.csv").stream().map(row -> row[0]).toList();

    private final IdentityHashMap<Registration, String> known = new IdentityHashMap<>();

    ModelSectors(ReferenceData reference) {
        this.reference = reference;
    }

    String sectorOf(Registration registration) {
        return known.computeIfAbsent(registration, this::findSectorOf);
    }

    private String findSectorOf(Registration registration) {
        if (registration.getSector() != null) {
            return registration.getSector();
        }
        for (String code : registration.getCommodities()) {
            String sector = reference.commodities().get(code).programmeSector().orElse(null);
            if (sector != null) {
                return sector;
            }
        }
        return byKbli(registration.getKbli(), Integer.toString(registration.getKbliEdition()));
    }

    /** Columns: editions, prefix, sector. */
    private String byKbli(String kbli, String edition) {
        String longest = "";
        String sector = "UNMAPPED";
        for (String[] row : kbliRules) {
            boolean inEdition = List.of(row[0].split(" ")).contains(edition);
            if (inEdition && kbli.startsWith(row[1]) && row[1].length() > longest.length()) {
                longest = row[1];
                sector = row[2];
            }
        }
        return sector;
    }

    /** Only section C (divisions 10 to 33) of the 2020 edition is listed; elsewhere nobody can tell. */
    boolean isUnknown(String kbli, int edition) {
        int division = Integer.parseInt(kbli.substring(0, 2));
        return edition == 2020 && division >= 10 && division <= 33 && !kbli2020.contains(kbli);
    }

    /** Rows without the header; good for the first columns, which are never quoted in these two files. */
    private static List<String[]> table(String file) {
        try (InputStream in = ReferenceData.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
