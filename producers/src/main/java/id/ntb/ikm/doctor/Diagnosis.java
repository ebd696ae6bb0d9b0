package id.ntb.ikm.doctor;

import id.ntb.ikm.problem.Bilingual;

/**
 * What one check found.
 *
 * @param subject what was checked, in both languages
 * @param finding what was found and what to do
 */
public record Diagnosis(Level level, String subject, Bilingual finding) {

    /** How bad it is. */
    public enum Level {
        OK,
        /** Publishing works all the same. */
        ADVICE,
        /** Publishing does not work. */
        PROBLEM
    }

    static Diagnosis ok(String subject, Bilingual finding) {
        return new Diagnosis(Level.OK, subject, finding);
    }

    static Diagnosis advice(String subject, Bilingual finding) {
        return new Diagnosis(Level.ADVICE, subject, finding);
    }

    static Diagnosis problem(String subject, Bilingual finding) {
        return new Diagnosis(Level.PROBLEM, subject, finding);
    }
}
