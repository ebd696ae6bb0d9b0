package id.ntb.ikm.grid.xlsx;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** An XLSX as what it is: a ZIP of parts in XML, which name each other in relations (ECMA-376, part 2). */
final class XlsxPackage implements AutoCloseable {

    private final ZipFile zip;
    private final String workbook;
    private final List<Relation> relations;

    /** What one part says of another: its kind, the last word of the address that stands for it, and where it is. */
    private record Relation(String id, String kind, String target) {}

    private XlsxPackage(ZipFile zip) throws IOException, XMLStreamException {
        this.zip = zip;
        this.workbook = target(relations("", "_rels/.rels"), relation -> relation.kind.equals("officeDocument"))
                .orElse("xl/workbook.xml");
        int name = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, name);
        this.relations = relations(folder, folder + "_rels/" + workbook.substring(name) + ".rels");
    }

    /**
     * Opens it.
     *
     * @throws IOException when it is no ZIP, or has not the parts of an XLSX
     */
    static XlsxPackage open(Path file) throws IOException, XMLStreamException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            return new XlsxPackage(zip);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private List<Relation> relations(String folder, String part) throws IOException, XMLStreamException {
        List<Relation> all = new ArrayList<>();
        try (Xml xml = Xml.of(part(part))) {
            while (xml.next()) {
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                all.add(new Relation(
                        xml.attribute("Id"),
                        type.substring(type.lastIndexOf('/') + 1),
                        target.startsWith("/") ? target.substring(1) : folder + target));
            }
        }
        return all;
    }

    private static Optional<String> target(List<Relation> relations, Predicate<Relation> meant) {
        return relations.stream().filter(meant).map(Relation::target).findFirst();
    }

    Xml workbook() throws IOException, XMLStreamException {
        return Xml.of(part(workbook));
    }

    /** A worksheet by its relation to the workbook. */
    Xml worksheet(String id) throws IOException, XMLStreamException {
        String part = target(relations, relation -> relation.id.equals(id))
                .orElseThrow(() -> new FileNotFoundException("worksheet " + id));
        return Xml.of(part(part));
    }

    /** The one part of a kind that the workbook has, e.g. {@code styles}; a workbook may do without. */
    Optional<Xml> only(String kind) throws IOException, XMLStreamException {
        Optional<String> part = target(relations, relation -> relation.kind.equals(kind));
        return part.isEmpty() ? Optional.empty() : Optional.of(Xml.of(part(part.get())));
    }

    private InputStream part(String name) throws IOException {
        ZipEntry exact = zip.getEntry(name);
        ZipEntry entry = exact != null
                ? exact
                : zip.stream()
                        .filter(other -> other.getName().equalsIgnoreCase(name))
                        .findFirst()
                        .orElseThrow(() -> new FileNotFoundException(name));
        return new Inflated(zip.getInputStream(entry), entry.getCompressedSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
