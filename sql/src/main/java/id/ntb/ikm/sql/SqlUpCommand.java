package id.ntb.ikm.sql;

import id.ntb.ikm.settings.ClientSettings;
import id.ntb.ikm.settings.SettingsException;
import id.ntb.ikm.sql.local.LocalPostgres;
import id.ntb.ikm.sql.local.PostgresHome;
import id.ntb.ikm.sql.table.JdbcAddress;
import id.ntb.ikm.sql.table.TableException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ikm sql up}: until Ctrl-C. */
@Command(
        name = "up",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Menyalin tampilan ke PostgreSQL dan menjaganya tetap mutakhir, sampai Ctrl-C.",
            "Copies the views into PostgreSQL and keeps them up to date, until Ctrl-C.",
            "Without --jdbc-url it runs a PostgreSQL of its own, from what is installed on this machine.",
            ""
        })
final class SqlUpCommand implements Callable<Integer> {

    private static final String PASSWORD = "IKM_SQL_PASSWORD";

    @Option(
            names = "--bootstrap-server",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:KAFKA_BOOTSTRAP_SERVERS:-127.0.0.1:9092}",
            description = "Server Kafka / Kafka (127.0.0.1:9092)")
    private String bootstrapServer;

    @Option(
            names = "--schema-registry",
            paramLabel = "URL",
            defaultValue = "${env:SCHEMA_REGISTRY_URL:-http://127.0.0.1:8081/apis/ccompat/v7}",
            description = "Registri skema / schema registry (http://127.0.0.1:8081/apis/ccompat/v7)")
    private String schemaRegistry;

    @Option(
            names = "--command-config",
            paramLabel = "FILE",
            defaultValue = "${env:IKM_COMMAND_CONFIG}",
            description = {
                "Pengaturan klien Kafka dan registri (nama pengguna, sandi, TLS), berkas .properties",
                "Settings of the clients of Kafka and of the registry (user, password, TLS), a .properties file"
            })
    private Path commandConfig;

    @Option(
            names = "--jdbc-url",
            paramLabel = "URL",
            defaultValue = "${env:IKM_SQL_JDBC_URL}",
            description = {
                "PostgreSQL yang sudah ada / a PostgreSQL that runs already: jdbc:postgresql://HOST:5432/DATABASE",
                "Sandi / password: " + PASSWORD
            })
    private String jdbcUrl;

    @Option(
            names = "--jdbc-user",
            paramLabel = "NAME",
            defaultValue = "${env:IKM_SQL_USER:-ikm}",
            description = "Pengguna basis data / user of the database (ikm)")
    private String jdbcUser;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:IKM_SQL_DATA:-data-sql}",
            description = "Data PostgreSQL sendiri / data of its own PostgreSQL (data-sql)")
    private Path data;

    @Option(
            names = "--postgres-port",
            paramLabel = "PORT",
            defaultValue = "${env:IKM_SQL_PORT:-5432}",
            description = "Porta PostgreSQL sendiri / port of its own PostgreSQL, 0 = any (5432)")
    private int port;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        SqlService.Source source = new SqlService.Source(bootstrapServer, schemaRegistry, client());
        if (jdbcUrl != null) {
            String password = System.getenv().getOrDefault(PASSWORD, "");
            return run(source, new JdbcAddress(jdbcUrl, jdbcUser, password), () -> {});
        }
        LocalPostgres server = LocalPostgres.start(installed(), data, port);
        out().println("Sandi / password in " + server.passwordFile());
        try {
            return run(source, server.address(), server::close);
        } catch (Exception e) {
            server.close();
            throw e;
        }
    }

    private int run(SqlService.Source source, JdbcAddress address, Runnable afterwards) throws Exception {
        SqlService service = SqlService.start(source, address, new PrintedProgress(out()));
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            service.close();
                            afterwards.run();
                        },
                        "ikm-sql-shutdown"));
        out().println("PostgreSQL: " + address);
        out().println("Lihat / look: SELECT * FROM ikm.regency");
        out().println("Ctrl-C menghentikan / ends it");
        out().flush();
        service.run();
        return CommandLine.ExitCode.OK;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static PostgresHome installed() {
        return PostgresHome.find(System.getenv())
                .orElseThrow(() ->
                        new TableException("no PostgreSQL is installed here (initdb was looked for on the PATH and"
                                + " where packages put it). Name one with --jdbc-url, install one (Debian: apt install"
                                + " postgresql), or use containers: docker compose --profile sql up"));
    }

    private ClientSettings client() {
        try {
            return ClientSettings.load(Optional.ofNullable(commandConfig), Map.copyOf(System.getenv()));
        } catch (SettingsException e) {
            throw new ParameterException(spec.commandLine(), "--command-config: " + e.getMessage(), e);
        }
    }
}
