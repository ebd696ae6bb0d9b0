package id.ntb.ikm.grid.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {

    private static Xml xml(String text) throws XMLStreamException {
        return xml(text, StandardCharsets.UTF_8);
    }

    private static Xml xml(String text, Charset charset) throws XMLStreamException {
        return Xml.of(new ByteArrayInputStream(text.getBytes(charset)));
    }

    /** The first element of a name, to read it. */
    private static Xml at(String name, String text) throws XMLStreamException {
        Xml xml = xml(text);
        while (xml.next()) {
            if (xml.name().equals(name)) {
                return xml;
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void goesFromElementToElementAtAnyDepth() throws XMLStreamException {
        Xml xml = xml("<?xml version='1.0'?><a><!-- b --><b><c/></b><x:d xmlns:x='urn:x'/></a>");
        List<String> names = new ArrayList<>();
        while (xml.next()) {
            names.add(xml.name());
        }

        assertThat(names).containsExactly("a", "b", "c", "d");
    }

    @Test
    void staysWithinAnElement() throws XMLStreamException {
        Xml xml = at("row", "<rows><row><c/><c><v/></c></row><row><c/></row></rows>");
        int elements = 0;
        while (xml.nextWithin("row")) {
            elements++;
        }

        assertThat(elements).isEqualTo(3);
        assertThat(xml.next()).isTrue();
        assertThat(xml.name()).isEqualTo("row");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"r, A1", "id, s1", "absent, ''", "empty, ''"})
    void findsAnAttributeByItsLocalName(String name, String value) throws XMLStreamException {
        assertThat(at("c", "<c xmlns:r='urn:r' r='A1' r:id='s1' empty=''/>").attribute(name))
                .isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <t>Kelor &amp; Teh &#233;</t>                         | Kelor & Teh é
            <t><![CDATA[<a> & b]]></t>                            | <a> & b
            <t>a<!-- b -->c</t>                                   | ac
            <t/>                                                  | ''
            <t>🍵</t>                                             | 🍵
            """)
    void readsTheTextOfAnElement(String text, String expected) throws XMLStreamException {
        assertThat(at("t", text).text()).isEqualTo(expected);
    }

    @Test
    void keepsEverySpaceOfAText() throws XMLStreamException {
        assertThat(at("t", "<t xml:space='preserve'>  a \n b\t</t>").text()).isEqualTo("  a \n b\t");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <si><t>a</t></si>                                          | a
            <si><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></si>     | ab
            <si><t>a</t><rPh sb="0" eb="1"><t>X</t></rPh></si>         | a
            <si><rPh sb="0" eb="1"><t>X</t></rPh><t>b</t></si>         | b
            <si/>                                                      | ''
            """)
    void joinsTheRunsOfARichText(String text, String expected) throws XMLStreamException {
        assertThat(at("si", text).richText("si")).isEqualTo(expected);
    }

    /** In UTF-16 a text begins with the same mark that a CSV may begin with. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1"})
    void readsTheEncodingThatADocumentStates(String charset) throws XMLStreamException {
        Xml xml = xml("<?xml version='1.0' encoding='" + charset + "'?><t>é</t>", Charset.forName(charset));

        assertThat(xml.next()).isTrue();
        assertThat(xml.text()).isEqualTo("é");
    }

    @Test
    void refusesATextThatWasMadeToFillTheMemory() {
        assertThatThrownBy(() ->
                        at("t", "<t>" + "x".repeat((1 << 20) + 1) + "</t>").text())
                .isInstanceOf(XMLStreamException.class)
                .hasMessageContaining("more than 1048576 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE t [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><t>&b;</t>",
                "<!DOCTYPE t [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><t>&e;</t>",
                "<!DOCTYPE t SYSTEM 'http://localhost:1/t.dtd'><t>&e;</t>"
            })
    void expandsNoEntityThatADocumentBringsAlong(String text) {
        assertThatThrownBy(() -> at("t", text).text()).isInstanceOf(XMLStreamException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<a>", "<a><b></a>", "<a>\u0001</a>", "<a>&unknown;</a>"})
    void refusesWhatIsNoXml(String text) {
        assertThatThrownBy(() -> {
                    Xml xml = xml(text);
                    while (xml.next()) {
                        xml.attribute("x");
                    }
                })
                .isInstanceOf(XMLStreamException.class);
    }

    @Test
    void readsWholeNumbersAndNothingElse() throws XMLStreamException {
        assertThat(Xml.integer(" 12 ")).isEqualTo(12);
        for (String other : List.of("", "x", "1.0", "99999999999", "1e3")) {
            assertThatThrownBy(() -> Xml.integer(other))
                    .isInstanceOf(XMLStreamException.class)
                    .hasMessageContaining("no whole number: " + other);
        }
    }
}
