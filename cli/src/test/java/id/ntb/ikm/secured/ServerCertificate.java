package id.ntb.ikm.secured;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/**
 * A certificate that a server on this machine shows, signed by nobody but itself.
 *
 * @param keyStore the key with its certificate, PKCS12
 * @param trustStore the certificate alone, for clients, PKCS12
 * @param password of both
 */
record ServerCertificate(Path keyStore, Path trustStore, String password) {

    private static final String NAME = "server";

    /** Makes one with the {@code keytool} of the running Java. */
    static ServerCertificate create(Path directory, String password) throws Exception {
        Files.createDirectories(directory);
        Path keyStore = directory.resolve("server.p12");
        Path trustStore = directory.resolve("trust.p12");
        generate(keyStore, password);
        trust(keyStore, trustStore, password);
        return new ServerCertificate(keyStore, trustStore, password);
    }

    private static void generate(Path keyStore, String password) throws IOException, InterruptedException {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process process = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        NAME,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + NAME,
                        "-ext",
                        "SAN=IP:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        password,
                        "-keystore",
                        keyStore.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new AssertionError("keytool: exit status " + process.exitValue());
        }
    }

    private static void trust(Path keyStore, Path trustStore, String password)
            throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance(keyStore.toFile(), password.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(NAME, keys.getCertificate(NAME));
        try (OutputStream file = Files.newOutputStream(trustStore)) {
            trusted.store(file, password.toCharArray());
        }
    }
}
