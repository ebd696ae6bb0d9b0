package id.ntb.ikm.archive;

import java.util.List;

/**
 * A schema that archived values name.
 *
 * @param id in the registry of the cluster that was exported
 * @param subjects under which it was registered there
 * @param text with all that it refers to
 */
record ArchivedSchema(int id, List<SubjectOfSchema> subjects, String text) {

    ArchivedSchema {
        subjects = List.copyOf(subjects);
    }

    /** Its names; one of its own where the old registry had deleted all of them, and went on giving the schema to who knew the id. */
    List<SubjectOfSchema> named() {
        return subjects.isEmpty() ? List.of(new SubjectOfSchema("ikm-archived-schema-" + id, 1)) : subjects;
    }

    /**
     * One name of a schema.
     *
     * @param version its number among those of the subject
     */
    record SubjectOfSchema(String subject, int version) {}
}
