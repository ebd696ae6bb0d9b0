package id.ntb.ikm.grid.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An XLSX whose XML the test writes itself, down to what no spreadsheet program would. */
final class RawXlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    RawXlsx() {
        parts.put("[Content_Types].xml", """
                <Types xmlns="%scontent-types">
                <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="%sstyles+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="%ssharedStrings+xml"/>
                </Types>""".formatted(PACKAGE, CONTENT, CONTENT, CONTENT));
        parts.put("_rels/.rels", relations(relation("a", "officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation("s1", "worksheet", "worksheets/sheet1.xml")
                        + relation("s2", "worksheet", "/xl/worksheets/sheet2.xml")
                        + relation("s", "styles", "styles.xml")
                        + relation("t", "sharedStrings", "sharedStrings.xml")));
        workbook("", "<sheet name=\"Data\" sheetId=\"1\" r:id=\"s1\"/>");
        parts.put("xl/styles.xml", "<styleSheet xmlns=\"%s\"><cellXfs><xf/></cellXfs></styleSheet>".formatted(MAIN));
        texts("");
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, type, target);
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"%srelationships\">%s</Relationships>".formatted(PACKAGE, all);
    }

    RawXlsx part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    RawXlsx workbook(String properties, String sheets) {
        return part(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                        .formatted(MAIN, RELATIONS, properties, sheets));
    }

    RawXlsx styles(String content) {
        return part("xl/styles.xml", "<styleSheet xmlns=\"%s\">%s</styleSheet>".formatted(MAIN, content));
    }

    /** @param content elements {@code si} */
    RawXlsx texts(String content) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, content));
    }

    /** @param rows elements {@code row} */
    RawXlsx sheet(String rows) {
        return sheet(1, rows);
    }

    RawXlsx sheet(int number, String rows) {
        return part(
                "xl/worksheets/sheet" + number + ".xml",
                "<worksheet xmlns=\"%s\"><dimension ref=\"A1\"/><sheetData>%s</sheetData><mergeCells/></worksheet>"
                        .formatted(MAIN, rows));
    }

    Path write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            copyTo(zip);
        }
        return file;
    }

    /** For a test that adds a part too large to be held. */
    void copyTo(ZipOutputStream zip) throws IOException {
        for (Map.Entry<String, String> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }
}
