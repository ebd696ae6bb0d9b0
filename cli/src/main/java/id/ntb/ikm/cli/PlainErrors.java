package id.ntb.ikm.cli;

import id.ntb.ikm.archive.ArchiveException;
import id.ntb.ikm.asof.AsOfException;
import id.ntb.ikm.generation.GenerationException;
import id.ntb.ikm.judge.RegistryUnavailableException;
import id.ntb.ikm.layout.WrongTopicException;
import id.ntb.ikm.province.StartException;
import id.ntb.ikm.rowfile.OutFileException;
import id.ntb.ikm.sandbox.SandboxException;
import id.ntb.ikm.token.TokenException;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Shows what an operator can mend as one line; a stack trace only where we did not foresee the error. */
final class PlainErrors implements IExecutionExceptionHandler {

    /** Exit status of a command that could not do its work. */
    static final int FAILED = 1;

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) throws Exception {
        boolean foreseen = thrown instanceof SandboxException
                || thrown instanceof StartException
                || thrown instanceof GenerationException
                || thrown instanceof AsOfException
                || thrown instanceof OutFileException
                || thrown instanceof KafkaException
                || thrown instanceof WrongTopicException
                || thrown instanceof ArchiveException
                || thrown instanceof TokenException
                || thrown instanceof RegistryUnavailableException
                || thrown instanceof ViewsUnavailableException;
        if (!foreseen) {
            throw thrown;
        }
        command.getErr().println(command.getCommandName() + ": " + thrown.getMessage());
        return FAILED;
    }
}
