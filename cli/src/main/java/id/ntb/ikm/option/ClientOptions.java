package id.ntb.ikm.option;

import id.ntb.ikm.settings.ClientSettings;
import id.ntb.ikm.settings.SettingsException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the clients of Kafka and of the registry log in; a mixin. */
public final class ClientOptions {

    @EnvironmentVariable("IKM_COMMAND_CONFIG")
    @Option(
            names = "--command-config",
            paramLabel = "FILE",
            description = {
                "Pengaturan klien Kafka dan registri (nama pengguna, sandi, TLS), berkas .properties",
                "Settings of the clients of Kafka and of the registry (user, password, TLS), a .properties file; what it"
                        + " does not state, variables may: KAFKA_SASL_MECHANISM, KAFKA_SASL_JAAS_CONFIG_FILE ..."
            })
    private Path file;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** The same option again, for a command that is proposed; begins with a blank, or is empty. */
    public String again() {
        return file == null ? "" : " --command-config " + file;
    }

    public boolean areStated() {
        return file != null;
    }

    /**
     * The file's settings, over those of the environment.
     *
     * @throws ParameterException when the file cannot be read, or has a key that not every client knows or that an option
     *     states; never names a value, which may be a password
     */
    public ClientSettings load(Map<String, String> variables) {
        try {
            return ClientSettings.load(Optional.ofNullable(file), variables);
        } catch (SettingsException e) {
            throw new ParameterException(spec.commandLine(), "--command-config: " + e.getMessage(), e);
        }
    }
}
