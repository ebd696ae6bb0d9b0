package id.ntb.ikm.kit;

import java.util.Optional;

/**
 * Where the jar begins: for Java 8, which many offices still have for other programs, and which could only say
 * {@code UnsupportedClassVersionError} and end with 1, the status of bad rows.
 */
public final class Start {

    private static final int NEEDED = 17;
    private static final int UNUSABLE = 2;

    private Start() {}

    /** Hands over to {@link Main}, which it must not name where that is compiled: no other class is for Java 8. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Optional<String> complaint = complaint(System.getProperty("java.specification.version"));
        if (complaint.isPresent()) {
            System.err.println(complaint.get());
            System.exit(UNUSABLE);
        }
        Class.forName("id.ntb.ikm.kit.Main").getMethod("main", String[].class).invoke(null, (Object) args);
    }

    /**
     * What is wrong with running on that Java.
     *
     * @param version as {@code java.specification.version} has it: {@code 1.8}, {@code 9}, {@code 17}
     */
    static Optional<String> complaint(String version) {
        if (!version.startsWith("1.") && Integer.parseInt(version) >= NEEDED) {
            return Optional.empty();
        }
        return Optional.of("Java di komputer ini versi " + version + ", terlalu lama: pasang Java " + NEEDED
                + " atau lebih baru, atau isi JAVA_HOME dengan foldernya.\n"
                + "This computer's Java is version " + version + ", which is too old: install Java " + NEEDED
                + " or later, or set JAVA_HOME to its folder.");
    }
}
