package id.ntb.ikm.grid.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The number formats of a workbook, by the number of a cell's style. */
final class XlsxFormats {

    /** Those that every program knows, so that no file spells them out (ECMA-376, part 1, 18.8.30). */
    private static final Map<String, String> BUILT_IN = Map.ofEntries(
            Map.entry("1", "0"),
            Map.entry("2", "0.00"),
            Map.entry("3", "#,##0"),
            Map.entry("4", "#,##0.00"),
            Map.entry("9", "0%"),
            Map.entry("10", "0.00%"),
            Map.entry("11", "0.00E+00"),
            Map.entry("12", "# ?/?"),
            Map.entry("13", "# ??/??"),
            Map.entry("14", "mm-dd-yy"),
            Map.entry("15", "d-mmm-yy"),
            Map.entry("16", "d-mmm"),
            Map.entry("17", "mmm-yy"),
            Map.entry("18", "h:mm AM/PM"),
            Map.entry("19", "h:mm:ss AM/PM"),
            Map.entry("20", "h:mm"),
            Map.entry("21", "h:mm:ss"),
            Map.entry("22", "m/d/yy h:mm"),
            Map.entry("37", "#,##0 ;(#,##0)"),
            Map.entry("38", "#,##0 ;[Red](#,##0)"),
            Map.entry("39", "#,##0.00;(#,##0.00)"),
            Map.entry("40", "#,##0.00;[Red](#,##0.00)"),
            Map.entry("45", "mm:ss"),
            Map.entry("46", "[h]:mm:ss"),
            Map.entry("47", "mmss.0"),
            Map.entry("48", "##0.0E+0"),
            Map.entry("49", "@"));

    private final List<String> byStyle;

    private XlsxFormats(List<String> byStyle) {
        this.byStyle = byStyle;
    }

    static XlsxFormats read(XlsxPackage parts) throws IOException, XMLStreamException {
        Optional<Xml> styles = parts.only("styles");
        if (styles.isEmpty()) {
            return new XlsxFormats(List.of());
        }
        try (Xml xml = styles.get()) {
            return read(xml);
        }
    }

    private static XlsxFormats read(Xml xml) throws XMLStreamException {
        Map<String, String> codes = new HashMap<>();
        List<String> styles = new ArrayList<>();
        while (xml.next()) {
            if (xml.name().equals("numFmt")) {
                codes.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
            } else if (xml.name().equals("cellXfs")) {
                while (xml.nextWithin("cellXfs")) {
                    if (xml.name().equals("xf")) {
                        styles.add(xml.attribute("numFmtId"));
                    }
                }
            }
        }
        codes.putAll(BUILT_IN);
        return new XlsxFormats(
                styles.stream().map(id -> codes.getOrDefault(id, "")).toList());
    }

    /** Empty where the style has none, or the workbook does not know the style. */
    String of(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : "";
    }
}
