package id.ntb.ikm.doctor;

/**
 * What one check found.
 *
 * @param subject what was checked, in both languages
 * @param indonesian what was found and what to do
 * @param english the same
 */
public record Diagnosis(Level level, String subject, String indonesian, String english) {

    /** How bad it is. */
    public enum Level {
        OK,
        /** Publishing works all the same. */
        ADVICE,
        /** Publishing does not work. */
        PROBLEM
    }

    static Diagnosis ok(String subject, String indonesian, String english) {
        return new Diagnosis(Level.OK, subject, indonesian, english);
    }

    static Diagnosis advice(String subject, String indonesian, String english) {
        return new Diagnosis(Level.ADVICE, subject, indonesian, english);
    }

    static Diagnosis problem(String subject, String indonesian, String english) {
        return new Diagnosis(Level.PROBLEM, subject, indonesian, english);
    }
}
