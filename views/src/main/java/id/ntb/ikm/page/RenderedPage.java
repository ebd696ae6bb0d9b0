package id.ntb.ikm.page;

import id.ntb.ikm.digest.Sha256;
import java.nio.charset.StandardCharsets;

/** A page as it is sent, and the tag that tells whether a browser has it already. */
final class RenderedPage {

    private final byte[] bytes;
    private final String tag;

    RenderedPage(String html) {
        bytes = html.getBytes(StandardCharsets.UTF_8);
        tag = "W/\"" + Sha256.hexOf(bytes) + "\""; // weak, as it is compressed on its way
    }

    /** Shared by all who are sent it: not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    String tag() {
        return tag;
    }
}
