package id.ntb.ikm.operator;

import id.ntb.ikm.access.Token;
import id.ntb.ikm.act.Acts;
import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.control.AccessToken;
import id.ntb.ikm.option.OperatorOptions;
import id.ntb.ikm.token.TokenLedger;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ikm tokens create}: makes a token, and tells it once. */
@Command(
        name = "create",
        sortOptions = false,
        description = {
            "Membuat token dan menampilkannya satu kali; yang disimpan hanya sidiknya.",
            "Makes a token and tells it once, alone on standard output; only its hash is kept.",
            ""
        })
final class TokensCreateCommand implements Callable<Integer> {

    private static final Duration USUAL = Duration.ofDays(365);
    private static final int ID_LENGTH = 8;

    /** It stands in logs and tables. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            required = true,
            description = "Untuk siapa, mis. dinas-lombok-timur / for whom: letters, digits, . _ -")
    private String name;

    @Mixin
    private TokenScopeOptions scope;

    @Option(
            names = "--expires",
            paramLabel = "WHEN",
            converter = MomentConverter.class,
            description =
                    "Hari terakhir atau saat berakhir / last day or moment of its end; one year from now unless stated")
    private Instant expires;

    @Mixin
    private WhyOption why;

    @Mixin
    private OperatorOptions cluster;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Acts acts = Acts.ofThisProcess();
        Instant end = expires == null ? acts.now().plus(USUAL) : expires;
        requireSensible(end, acts.now());
        Token token = Token.random();
        AccessToken.Builder entry = AccessToken.newBuilder()
                .setId(Token.random().hash().substring(0, ID_LENGTH))
                .setName(name)
                .setHash(token.hash())
                .setExpiresAt(end);
        scope.putInto(entry);
        try (OperatorClients clients = OperatorClients.of(cluster.servers(System.getenv()))) {
            new TokenLedger(clients.connection(), clients.avro(), acts).add(entry, why.or(""));
        }
        tell(entry, token);
        return ExitCode.OK;
    }

    private void requireSensible(Instant end, Instant now) {
        if (!NAME.matcher(name).matches()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--name: huruf, angka, . _ - paling banyak 64 / at most 64 letters, digits, . _ -, the first a letter or digit");
        }
        if (!now.isBefore(end)) {
            throw new ParameterException(spec.commandLine(), "--expires: sudah lewat / is over already: " + end);
        }
    }

    private void tell(AccessToken.Builder entry, Token token) {
        spec.commandLine()
                .getErr()
                .printf(
                        "%s %s, %s, until %s. Simpan sekarang, tidak ditampilkan lagi / keep it now, it is not shown again:%n",
                        entry.getId(), entry.getName(), entry.getRole(), entry.getExpiresAt());
        spec.commandLine().getErr().flush();
        spec.commandLine().getOut().println(token.secret());
        spec.commandLine().getOut().flush();
    }
}
