package id.ntb.ikm.grid.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML of an XLSX forwards. Elements and attributes go by their local names, because programs differ in the
 * prefixes, and editions of the standard in the namespaces.
 */
final class Xml implements Closeable {

    /** Excel keeps 32,767 characters in a cell; what is longer than this was not made to be read. */
    private static final int LONGEST_TEXT = 1 << 20;

    private final InputStream in;
    private final XMLStreamReader reader;

    private Xml(InputStream in, XMLStreamReader reader) {
        this.in = in;
        this.reader = reader;
    }

    /** Reads no file but this one, whatever it refers to. */
    static Xml of(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return new Xml(in, factory.createXMLStreamReader(in));
    }

    /** Goes to the next element, at any depth; false at the end of the document. */
    boolean next() throws XMLStreamException {
        return nextWithin("");
    }

    /** Goes to the next element, at any depth, before the named one ends; false at that end. */
    boolean nextWithin(String parent) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(parent)) {
                return false;
            }
        }
        return false;
    }

    /** The name of the element that was gone to. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute of the element that was gone to; empty where it has none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The characters of the element that was gone to, which has no elements in it; goes to its end. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        appendTo(text);
        return text.toString();
    }

    /** The text of the named element, which was gone to, in one or many runs; without the reading aids of Asian scripts. */
    String richText(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (nextWithin(element)) {
            if (name().equals("t")) {
                appendTo(text);
            } else if (name().equals("rPh")) {
                richText("rPh");
            }
        }
        return text.toString();
    }

    private void appendTo(StringBuilder text) throws XMLStreamException {
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (reader.isCharacters() || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
            if (text.length() > LONGEST_TEXT) {
                throw new XMLStreamException("more than " + LONGEST_TEXT + " characters", reader.getLocation());
            }
        }
    }

    /** A whole number that the standard demands here. */
    static int integer(String text) throws XMLStreamException {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new XMLStreamException("no whole number: " + text, e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
