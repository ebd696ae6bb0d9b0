package id.ntb.ikm.page;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import id.ntb.ikm.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A page as it is sent, and the tag that tells whether a browser has it already. */
final class RenderedPage {

    private final byte[] bytes;
    private final String tag;

    RenderedPage(String html) {
        bytes = html.getBytes(StandardCharsets.UTF_8);
        tag = "W/\"" + Sha256.hexOf(bytes) + "\""; // weak, as it is compressed on its way
    }

    /** What a template writes. */
    static String html(Consumer<HtmlTemplateOutput> template) {
        StringOutput html = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(html));
        return html.toString();
    }

    /** Shared by all who are sent it: not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    String tag() {
        return tag;
    }
}
