package id.ntb.ikm.page;

import gg.jte.html.HtmlTemplateOutput;

/** Renders one kind of page. */
@FunctionalInterface
interface Screen {

    void render(PageRequest request, HtmlTemplateOutput output);
}
