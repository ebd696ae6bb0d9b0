package id.ntb.ikm.cli;

import id.ntb.ikm.option.EnvironmentVariable;
import id.ntb.ikm.viewserver.ViewLogin;
import java.util.Optional;
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

    @EnvironmentVariable("IKM_TOKEN")
    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = {
                "Token untuk server tampilan; server di mesin ini yang dijalankan pengguna yang sama tidak memerlukannya",
                "Token for the view server; one on this machine that the same user runs needs none. Better stated by the variable,"
                        + " as others on the machine see command lines"
            })
    private String token;

    ViewsClient client() {
        return new ViewsClient(new ViewLogin(url, Optional.ofNullable(token)));
    }
}
