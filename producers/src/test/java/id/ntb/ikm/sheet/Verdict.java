package id.ntb.ikm.sheet;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import picocli.CommandLine;

/**
 * What a command says about a sheet, in the words of publishing, without what only publishing can know.
 *
 * @param rejected the file of rejected rows, by its parts where it is an XLSX; empty where there is none
 */
record Verdict(int status, List<String> said, String errors, SortedMap<String, String> rejected) {

    /** Runs a command on a sheet. */
    static Verdict of(Object command, NastySheet sheet, String... options) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> arguments = new ArrayList<>(sheet.options());
        arguments.addAll(List.of(options));
        int status = new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
        String folder = sheet.folder().toString();
        List<String> said = out.toString()
                .replace(folder, "")
                .replace("siap kirim, belum dikirim / ready, not sent (dry run)", "terkirim / published")
                .lines()
                .filter(line -> !isAboutReceipt(line))
                .toList();
        return new Verdict(status, said, err.toString().replace(folder, ""), rejected(sheet.folder()));
    }

    private static boolean isAboutReceipt(String line) {
        return line.contains("tanda terima") || line.startsWith("  ikm.5202.");
    }

    private static SortedMap<String, String> rejected(Path folder) throws IOException {
        SortedMap<String, String> parts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().contains("-ditolak")).toList()) {
                if (file.toString().endsWith(".xlsx")) {
                    addParts(file, parts);
                } else {
                    parts.put(file.getFileName().toString(), text(Files.readAllBytes(file)));
                }
            }
        }
        return parts;
    }

    /** All but the properties of the document, which say when it was made. */
    private static void addParts(Path xlsx, SortedMap<String, String> parts) throws IOException {
        try (ZipFile zip = new ZipFile(xlsx.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (!entry.getName().startsWith("docProps/")) {
                    parts.put(
                            xlsx.getFileName() + "/" + entry.getName(),
                            text(zip.getInputStream(entry).readAllBytes()));
                }
            }
        }
    }

    /** Each byte is one character, whatever the encoding. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
