package id.ntb.ikm.command;

import id.ntb.ikm.config.OfficeConfig;
import id.ntb.ikm.doctor.Diagnosis;
import id.ntb.ikm.doctor.Diagnosis.Level;
import id.ntb.ikm.doctor.Doctor;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ikm doctor}: says what keeps an office from publishing. */
@Command(
        name = "doctor",
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Memeriksa pengaturan, kotak keluar, sambungan dan izin; tidak mengubah apa pun.",
            "Checks settings, outbox, connections and permissions; changes nothing.",
            ""
        },
        exitCodeListHeading = "%nStatus keluar / exit status:%n",
        exitCodeList = {
            "0:kantor ini dapat mengirim / this office can publish",
            "1:ada masalah, lihat barisnya / there is a problem, see its line"
        },
        footerHeading = "%nContoh / examples:%n",
        footer = {"  ikm doctor --office 5202", "  ikm doctor --config office.properties"})
public final class DoctorCommand implements Callable<Integer> {

    static final int PROBLEM = 1;

    @Mixin
    private OfficeOptions where;

    @Mixin
    private ServerOptions servers;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            OfficeConfig config = where.load(servers.toSettings());
            String office = OfficeSession.of(config).office();
            out.println("pengaturan / settings:");
            config.describe().forEach(line -> out.println("  " + line));
            out.flush();
            List<Diagnosis> diagnoses = new Doctor(config, Clock.systemUTC()).examine(office);
            diagnoses.forEach(diagnosis -> out.println(text(diagnosis)));
            return diagnoses.stream().anyMatch(diagnosis -> diagnosis.level() == Level.PROBLEM)
                    ? PROBLEM
                    : ExitStatus.OK;
        } catch (IllegalArgumentException e) {
            out.println("MASALAH / PROBLEM  pengaturan / settings: " + e.getMessage());
            return PROBLEM;
        }
    }

    private static String text(Diagnosis diagnosis) {
        String level =
                switch (diagnosis.level()) {
                    case OK -> "OK                ";
                    case ADVICE -> "SARAN / ADVICE    ";
                    case PROBLEM -> "MASALAH / PROBLEM ";
                };
        return level + " " + diagnosis.subject() + ": " + diagnosis.finding().line();
    }
}
