package id.ntb.ikm.operator;

import id.ntb.ikm.act.Acts;
import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.control.AccessToken;
import id.ntb.ikm.option.OperatorOptions;
import id.ntb.ikm.token.TokenLedger;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ikm tokens revoke}: closes a token on all servers. */
@Command(
        name = "revoke",
        sortOptions = false,
        description = {
            "Mencabut token; dalam satu detik tidak berlaku lagi di semua server.",
            "Closes a token for good; within a second it opens nothing on any server that reaches Kafka.",
            ""
        })
final class TokensRevokeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME_OR_ID", description = "Nama atau id / name or id, as `ikm tokens list` shows them")
    private String token;

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
        try (OperatorClients clients = OperatorClients.of(cluster.servers(System.getenv()))) {
            TokenLedger ledger = new TokenLedger(clients.connection(), clients.avro(), Acts.ofThisProcess());
            AccessToken revoked = ledger.revoke(token, why.or(""));
            spec.commandLine().getOut().println("dicabut / revoked: " + revoked.getId() + " " + revoked.getName());
        }
        return ExitCode.OK;
    }
}
