package id.ntb.ikm.sql;

import id.ntb.ikm.sql.table.TableException;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The part of the {@code ikm} command that keeps the views in PostgreSQL. */
@Command(name = "ikm", subcommands = SqlCommand.class, mixinStandardHelpOptions = true)
public final class IkmSql {

    /** Runs the command that the arguments name, and ends with its exit status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new IkmSql())
                .setExecutionExceptionHandler(IkmSql::plainly)
                .execute(args));
    }

    /** What an operator can mend is one line; a stack trace stands only where we did not foresee the error. */
    private static int plainly(Exception thrown, CommandLine command, ParseResult parsed) throws Exception {
        if (!(thrown instanceof TableException || thrown instanceof KafkaException)) {
            throw thrown;
        }
        command.getErr().println("ikm sql: " + thrown.getMessage());
        return CommandLine.ExitCode.SOFTWARE;
    }
}
