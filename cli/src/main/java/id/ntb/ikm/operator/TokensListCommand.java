package id.ntb.ikm.operator;

import id.ntb.ikm.act.Acts;
import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.console.Table;
import id.ntb.ikm.control.AccessToken;
import id.ntb.ikm.option.OperatorOptions;
import id.ntb.ikm.token.TokenLedger;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ikm tokens list}: all tokens that there were, and which are in force. Shows nothing that opens anything. */
@Command(
        name = "list",
        sortOptions = false,
        description = {
            "Semua token dan keadaannya, tanpa rahasianya.",
            "All tokens and how they stand, without secrets.",
            ""
        })
final class TokensListCommand implements Callable<Integer> {

    @Mixin
    private OperatorOptions cluster;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Table table = new Table("id", "name", "role", "firms", "created", "by", "expires", "state");
        try (OperatorClients clients = OperatorClients.of(cluster.servers(System.getenv()))) {
            TokenLedger ledger = new TokenLedger(clients.connection(), clients.avro(), Acts.ofThisProcess());
            ledger.all().forEach(token -> table.add(row(token, ledger.isInForce(token))));
        }
        table.print(spec.commandLine().getOut());
        return ExitCode.OK;
    }

    private static List<String> row(AccessToken token, boolean inForce) {
        return List.of(
                token.getId(),
                token.getName(),
                token.getRole(),
                TokenLedger.scope(token),
                token.getCreatedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                token.getCreatedBy(),
                token.getExpiresAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                inForce ? "in force" : token.getRevokedAt() == null ? "expired" : "revoked by " + token.getRevokedBy());
    }
}
