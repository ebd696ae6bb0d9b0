package id.ntb.ikm.operator;

import id.ntb.ikm.letter.LetterFilter;
import id.ntb.ikm.letter.LetterOrigin;
import id.ntb.ikm.topic.RecordPosition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which dead letters are meant; a mixin. */
final class LetterSelection {

    @Parameters(
            paramLabel = "LETTER",
            arity = "0..*",
            description = "Asal surat / where it came from, mis. / e.g. ikm.5202.production-3@17")
    private List<String> names = List.of();

    @Option(names = "--code", paramLabel = "CODE", description = "Hanya dengan kode ini / only those with this code")
    private Optional<String> code = Optional.empty();

    @Option(
            names = "--office",
            paramLabel = "CODE",
            description = "Hanya dari kantor ini / only those of this office, mis. / e.g. 5202")
    private Optional<String> office = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    LetterFilter filter() {
        return new LetterFilter(names.stream().map(this::origin).collect(Collectors.toSet()), code, office);
    }

    /** For what changes something: nobody should mean all letters by saying nothing. */
    LetterFilter requireSome(boolean all) {
        if (!all && names.isEmpty() && code.isEmpty() && office.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "surat yang mana? LETTER, --code, --office atau --all / which letters? LETTER, --code, --office or --all");
        }
        return filter();
    }

    private RecordPosition origin(String name) {
        return LetterOrigin.parse(name)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "bukan asal surat / no origin of a letter: '" + ShownText.of(name, 100)
                                + "'; mis. / e.g. ikm.5202.production-3@17, see ikm dlq show"));
    }
}
