package id.ntb.ikm.grid.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * What a workbook says of its worksheets.
 *
 * @param since1904 whether it counts days from 1904, as Excel on old Macs did, and not from 1900
 */
record XlsxWorkbook(List<Worksheet> worksheets, boolean since1904) {

    private static final Set<String> TRUE = Set.of("1", "true");
    private static final Set<String> HIDDEN = Set.of("hidden", "veryHidden");

    /**
     * A worksheet, or a chart that has a sheet of its own.
     *
     * @param id its relation to the workbook
     */
    record Worksheet(String name, String id, boolean visible) {}

    static XlsxWorkbook read(XlsxPackage parts) throws IOException, XMLStreamException {
        try (Xml xml = parts.workbook()) {
            return read(xml);
        }
    }

    private static XlsxWorkbook read(Xml xml) throws XMLStreamException {
        List<Worksheet> worksheets = new ArrayList<>();
        boolean since1904 = false;
        while (xml.next()) {
            if (xml.name().equals("sheet")) {
                worksheets.add(new Worksheet(
                        xml.attribute("name"), xml.attribute("id"), !HIDDEN.contains(xml.attribute("state"))));
            } else if (xml.name().equals("workbookPr")) {
                since1904 = TRUE.contains(xml.attribute("date1904"));
            }
        }
        return new XlsxWorkbook(worksheets, since1904);
    }

    /** Those that may be meant: all of the name, or where none was named all that are visible. */
    List<Worksheet> candidates(Optional<String> name) {
        return worksheets.stream()
                .filter(sheet -> name.map(sheet.name()::equals).orElse(sheet.visible()))
                .toList();
    }

    String names() {
        return worksheets.stream().map(Worksheet::name).collect(Collectors.joining(", "));
    }
}
