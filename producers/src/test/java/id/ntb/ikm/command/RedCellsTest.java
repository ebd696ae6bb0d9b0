package id.ntb.ikm.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.sheet.TestXlsx;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import picocli.CommandLine;

/** What a clerk sees of the rejected rows in Excel: the cells to mend are red, and no others. */
class RedCellsTest {

    private static final List<String> SHEET = List.of(
            "ikmId\tNAMA USAHA\tKBLI\tEDISI KBLI\tTAHUN DATA\tINVESTASI (RP. 000)\tTK L\tTK PEREMPUAN",
            "5202-000001\tUD Satu\t10762\t2020\t2025\tbanyak\t=1\t",
            "5202-000002\tUD Dua\t10762\t2020\t2025\t25.000\t=1\tdua");

    @TempDir
    private Path folder;

    private static Document part(Path xlsx, String name) throws Exception {
        try (ZipFile zip = new ZipFile(xlsx.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static List<Element> elements(Document document, String parent, String name) {
        Element within = (Element) document.getElementsByTagName(parent).item(0);
        NodeList nodes = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static boolean isRed(Document styles, Element cell) {
        int style = cell.hasAttribute("s") ? Integer.parseInt(cell.getAttribute("s")) : 0;
        Element format = elements(styles, "cellXfs", "xf").get(style);
        Element fill = elements(styles, "fills", "fill").get(Integer.parseInt(format.getAttribute("fillId")));
        NodeList colours = fill.getElementsByTagName("fgColor");
        return colours.getLength() > 0
                && ((Element) colours.item(0)).getAttribute("rgb").endsWith("FFC7CE");
    }

    @Test
    void areThoseThatAreWrongAndNoOthers() throws Exception {
        Path data = TestXlsx.write(SHEET, folder.resolve("data.xlsx"));
        StringWriter said = new StringWriter();
        int status = new CommandLine(new CheckCommand())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(data.toString(), "--office=5202", "--recorded-at=2026-01-05T09:00:00+08:00");
        assertThat(status).as("%s", said).isEqualTo(1);

        Path rejected = folder.resolve("data-ditolak.xlsx");
        Document styles = part(rejected, "xl/styles.xml");
        List<String> red = elements(part(rejected, "xl/worksheets/sheet1.xml"), "sheetData", "c").stream()
                .filter(cell -> isRed(styles, cell))
                .map(cell -> cell.getAttribute("r"))
                .toList();
        assertThat(red).containsExactly("F2", "H2", "H3");
    }
}
