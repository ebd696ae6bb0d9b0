package id.ntb.ikm.cli;

import id.ntb.ikm.option.EnvironmentVariable;
import picocli.CommandLine.Option;

/** Where the views are read; a mixin. */
final class ViewServerOption {

    @EnvironmentVariable("IKM_VIEWS_URL")
    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080",
            description = "Server tampilan / view server (${DEFAULT-VALUE})")
    private String url;

    ViewsClient client() {
        return new ViewsClient(url);
    }
}
