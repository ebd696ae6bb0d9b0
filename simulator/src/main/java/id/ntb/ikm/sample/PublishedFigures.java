package id.ntb.ikm.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Disperin NTB published about the firms of JPS Gemilang stage 3, by product. Where it gives one figure for several
 * products, the split is ours: see README.md beside the CSV.
 */
final class PublishedFigures {

    private static final String CSV = "jps_gemilang_stage3.csv";

    private static final Map<String, String> COMMODITIES = Map.of(
            "minyak goreng", "MINYAK_GORENG_KELAPA",
            "susu kedelai", "SUSU_KEDELAI",
            "teh kelor", "TEH_KELOR",
            "serbat jahe", "SERBAT_JAHE",
            "gula semut", "GULA_SEMUT",
            "tas kemasan", "TAS_KEMASAN",
            "minyak cengkeh", "MINYAK_CENGKEH",
            "minyak kayu putih", "MINYAK_KAYU_PUTIH");

    /** How firms are split where a row names two products for them: three to two, the first being the more common. */
    private static final int[] FIRST_TO_SECOND = {3, 2};

    private final List<Product> products = new ArrayList<>();

    /** Units of products whose workers a later row gives for several products together. */
    private final Map<String, Integer> withoutWorkers = new LinkedHashMap<>();

    private PublishedFigures() {}

    static List<Product> read() {
        PublishedFigures figures = new PublishedFigures();
        try (InputStream in = PublishedFigures.class.getResourceAsStream(CSV);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            csv.forEach(row ->
                    figures.add(row.getField("produk"), row.getField("jumlah_ikm"), row.getField("tenaga_kerja")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sample's figures", e);
        }
        return List.copyOf(figures.products);
    }

    private void add(String product, String units, String workers) {
        if (workers.isEmpty()) {
            withoutWorkers.put(product, Integer.valueOf(units));
        } else if (units.isEmpty()) {
            List<String> names = List.of(product.split(" \\+ "));
            int[] split = names.stream().mapToInt(withoutWorkers::get).toArray();
            add(names, split, Integer.parseInt(workers));
        } else {
            List<String> names = List.of(product.split(" / "));
            int[] split = names.size() == 1
                    ? new int[] {Integer.parseInt(units)}
                    : Shares.split(Integer.parseInt(units), FIRST_TO_SECOND);
            add(names, split, Integer.parseInt(workers));
        }
    }

    private void add(List<String> names, int[] units, int workers) {
        int[] workersOf = Shares.split(workers, units);
        for (int i = 0; i < names.size(); i++) {
            products.add(new Product(COMMODITIES.get(names.get(i)), units[i], workersOf[i]));
        }
    }
}
