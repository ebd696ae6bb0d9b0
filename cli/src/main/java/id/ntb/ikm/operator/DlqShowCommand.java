package id.ntb.ikm.operator;

import id.ntb.ikm.act.ControlLog;
import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.letter.DeadLetter;
import id.ntb.ikm.letter.LetterFilter;
import id.ntb.ikm.letter.LetterLog;
import id.ntb.ikm.letter.LetterOrigin;
import id.ntb.ikm.letter.LetterStates;
import id.ntb.ikm.option.OperatorOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ikm dlq show}: single letters. */
@Command(
        name = "show",
        sortOptions = false,
        description = {
            "Surat mati satu per satu: asal, sebab, kunci, kepala, isi.",
            "Single dead letters: where they came from, what is wrong, key, headers, value.",
            ""
        })
final class DlqShowCommand implements Callable<Integer> {

    @Mixin
    private LetterSelection selection;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "Paling banyak / at most (${DEFAULT-VALUE})")
    private long limit;

    @Option(
            names = "--save",
            paramLabel = "DIR",
            description = "Simpan isi aslinya, satu berkas per surat / write each value as it is to a file of its own")
    private Optional<Path> directory = Optional.empty();

    @Mixin
    private OperatorOptions cluster;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    private long found;

    @Override
    public Integer call() {
        LetterFilter filter = selection.filter();
        PrintWriter out = spec.commandLine().getOut();
        LetterPage page = new LetterPage(out);
        try (OperatorClients clients = OperatorClients.of(cluster.servers(System.getenv()))) {
            LetterStates states = LetterStates.read(new ControlLog(clients.consumers(), clients.avro()));
            new LetterLog(clients.consumers()).read(letter -> {
                if (filter.fits(letter) && ++found <= limit) {
                    page.print(letter, states.of(letter));
                    directory.ifPresent(into -> save(letter, into));
                }
            });
        }
        out.println(found > limit ? "… " + (found - limit) + " more: --limit " + found : found + " letters");
        return found == 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private static void save(DeadLetter letter, Path into) {
        byte[] value = letter.record().value();
        if (value != null) {
            try {
                Files.createDirectories(into);
                Files.write(
                        into.resolve(LetterOrigin.nameOf(letter.origin()) + ".bin"),
                        value,
                        StandardOpenOption.CREATE_NEW);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
