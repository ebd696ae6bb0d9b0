package id.ntb.ikm.command;

import id.ntb.ikm.config.OfficeConfig;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which office, and where its settings and its outbox are; the same for every command of the office. */
final class OfficeOptions {

    @Option(
            names = "--office",
            paramLabel = "CODE",
            description = {
                "Kode BPS kantor, misalnya 5202 (bila tidak ada di berkas pengaturan)",
                "BPS code of the office, e.g. 5202 (where the settings file has none)"
            })
    private String office;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = {
                "Berkas pengaturan kantor (biasanya office.properties, atau IKM_OFFICE_CONFIG)",
                "The office's settings file (by default office.properties, or IKM_OFFICE_CONFIG)"
            })
    private Path config;

    @Option(
            names = "--outbox",
            paramLabel = "DIR",
            description = {"Folder kotak keluar (biasanya outbox)", "The outbox's folder (by default outbox)"})
    private Path outbox;

    /**
     * The settings in effect.
     *
     * @param more that the command line states, by the names of the settings
     */
    OfficeConfig load(Map<String, String> more) {
        Map<String, String> options = new HashMap<>(more);
        Optional.ofNullable(office).ifPresent(code -> options.put("office", code));
        Optional.ofNullable(outbox).ifPresent(path -> options.put("outbox.directory", path.toString()));
        return OfficeConfig.load(Optional.ofNullable(config), System.getenv(), options);
    }
}
