package id.ntb.ikm.form;

import id.ntb.ikm.reference.Commodity;
import id.ntb.ikm.reference.ReferenceData;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Finds the commodities that a product in free text names, word by word; most products are none of them. */
final class CommodityNames {

    private static final Pattern BETWEEN = Pattern.compile("(?i)[,;/+&]|\\bDAN\\b|\\|");
    private static final Pattern NOTE = Pattern.compile("\\(.*?\\)");

    private final Map<String, String> codes = new HashMap<>();
    private final Mapping mapping;

    CommodityNames(ReferenceData reference, Mapping mapping) {
        this.mapping = mapping;
        for (Commodity commodity : reference.commodities().values()) {
            codes.put(Texts.key(commodity.code()), commodity.code());
            codes.put(Texts.key(commodity.name()), commodity.code());
            for (String name : NOTE.matcher(commodity.name()).replaceAll("").split("/", -1)) {
                codes.putIfAbsent(Texts.key(name), commodity.code());
            }
        }
    }

    /** Their codes in the order of the text; the whole text is tried before its parts. */
    List<String> commodities(String cell) {
        String whole = code(cell);
        return whole != null
                ? List.of(whole)
                : Arrays.stream(BETWEEN.split(NOTE.matcher(cell).replaceAll("")))
                        .map(this::code)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    private String code(String name) {
        return mapping.value(Field.JENIS_USAHA, name).orElseGet(() -> codes.get(Texts.key(name)));
    }
}
