package id.ntb.ikm.identity;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The file of a {@link SerialBook}: one line for each identity, with a tab before the id. */
public record SerialBookFile(Path path) {

    private static final Pattern LINE = Pattern.compile("[^\\t]+\\t\\d{4}-\\d{6}");

    Map<String, String> read() throws IOException {
        Map<String, String> ids = new LinkedHashMap<>();
        List<String> lines = Files.exists(path) ? Files.readAllLines(path, StandardCharsets.UTF_8) : List.of();
        for (int i = 0; i < lines.size(); i++) {
            if (!LINE.matcher(lines.get(i)).matches()) {
                throw new IOException(path.getFileName() + ":" + (i + 1)
                        + ": bukan baris buku nomor IKM / not a line of a book of IKM numbers");
            }
            int tab = lines.get(i).indexOf('\t');
            ids.put(lines.get(i).substring(0, tab), lines.get(i).substring(tab + 1));
        }
        return ids;
    }

    void write(Map<String, String> ids) throws IOException {
        Path written = path.resolveSibling(path.getFileName() + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(written, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> id : ids.entrySet()) {
                out.write(id.getKey() + "\t" + id.getValue() + "\n");
            }
        }
        // On the disk before its name is: a power cut must not leave a name without its bytes.
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(written, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
