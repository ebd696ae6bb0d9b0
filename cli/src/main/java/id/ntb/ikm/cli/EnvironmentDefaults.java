package id.ntb.ikm.cli;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;

/** Gives settings what the environment states, in place of their defaults. */
record EnvironmentDefaults(Map<String, String> variables) implements IDefaultValueProvider {

    /** An empty variable is an absent one, as Compose files leave them. */
    @Override
    public String defaultValue(ArgSpec option) {
        return Setting.of(option)
                .flatMap(setting -> Optional.ofNullable(variables.get(setting.variable())))
                .filter(value -> !value.isBlank())
                .orElse(null);
    }
}
