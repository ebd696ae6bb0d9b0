package id.ntb.ikm.option;

import id.ntb.ikm.server.ViewServerConfig;
import java.util.Set;
import picocli.CommandLine.Option;

/** Where the view server listens, and by which names it is asked, and which other sites may read it; a mixin. */
public final class ListenOptions {

    @EnvironmentVariable("IKM_HOST")
    @Option(
            names = "--host",
            defaultValue = ViewServerConfig.DEFAULT_HOST,
            description = "Alamat server tampilan / address of the view server (${DEFAULT-VALUE})")
    private String host;

    @EnvironmentVariable("IKM_PORT")
    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Porta server tampilan / port of the view server, 0 = any (${DEFAULT-VALUE})")
    private int port;

    @EnvironmentVariable("IKM_ALLOWED_HOST")
    @Option(
            names = "--allowed-host",
            paramLabel = "NAME",
            split = ",",
            description = {
                "Nama lain server ini, misalnya di belakang proksi; semua pembaca lalu memerlukan token",
                "Another name that this server is asked by, e.g. behind a proxy; every reader then needs a token"
            })
    private Set<String> allowedHosts = Set.of();

    @EnvironmentVariable("IKM_ALLOWED_ORIGIN")
    @Option(
            names = "--allowed-origin",
            paramLabel = "ORIGIN",
            split = ",",
            description = {
                "Situs lain yang halamannya boleh membaca jawaban, misalnya https://dasbor.example (CORS)",
                "Another site whose pages may read answers, e.g. https://dashboard.example (CORS)"
            })
    private Set<String> allowedOrigins = Set.of();

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    /** Names beside that of the address; none where only this machine asks. */
    public Set<String> allowedHosts() {
        return allowedHosts;
    }

    /** Other sites whose pages may read answers; none unless stated. */
    public Set<String> allowedOrigins() {
        return allowedOrigins;
    }
}
