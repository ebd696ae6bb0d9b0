package id.ntb.ikm.province;

import id.ntb.ikm.reference.ReferenceFiles;
import id.ntb.ikm.rule.Rules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Rules that differ from this release's in one line of the reference data. */
public final class TestRules {

    private TestRules() {}

    /** Moringa tea is food, while this release counts it as pharmaceutical. */
    public static Rules teaIsFood() {
        return Rules.of(TestRules::withTeaAsFood);
    }

    private static InputStream withTeaAsFood(String name) throws IOException {
        if (!name.equals("commodity_kbli.csv")) {
            return ReferenceFiles.SHIPPED.open(name);
        }
        try (InputStream shipped = ReferenceFiles.SHIPPED.open(name)) {
            String text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            String food = text.replaceFirst("(?m)^(TEH_KELOR,.*),KIMIA_FARMASI,", "$1,PANGAN,");
            return new ByteArrayInputStream(food.getBytes(StandardCharsets.UTF_8));
        }
    }
}
