package id.ntb.ikm.cli;

import id.ntb.ikm.option.EnvironmentVariable;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** An option that a variable may state, as it is declared. */
record Setting(String variable, Option option) {

    /** What picocli's annotation has where none is stated; picocli keeps the constant to itself. */
    private static final String NO_DEFAULT = "__no_default_value__";

    private static final String SHOWN_DEFAULT = " (${DEFAULT-VALUE})";

    /** A command and all below it. */
    static Stream<CommandSpec> withSubcommands(CommandSpec command) {
        return Stream.concat(
                Stream.of(command),
                command.subcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .flatMap(Setting::withSubcommands));
    }

    /** Those of one command, in the order in which its help lists them. */
    static Stream<Setting> of(CommandSpec command) {
        return command.options().stream().flatMap(option -> of(option).stream());
    }

    /** None where the option is no setting. */
    static Optional<Setting> of(ArgSpec option) {
        return option.userObject() instanceof Field field
                ? Optional.ofNullable(field.getAnnotation(EnvironmentVariable.class))
                        .map(variable -> new Setting(variable.value(), field.getAnnotation(Option.class)))
                : Optional.empty();
    }

    String name() {
        return option.names()[0];
    }

    /** What holds where neither the command line nor the environment says anything; empty where nothing does. */
    String defaultValue() {
        return option.defaultValue().equals(NO_DEFAULT) ? "" : option.defaultValue();
    }

    String description() {
        return String.join(" / ", option.description()).replace(SHOWN_DEFAULT, "");
    }
}
