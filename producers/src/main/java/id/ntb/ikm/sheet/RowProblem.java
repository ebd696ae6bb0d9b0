package id.ntb.ikm.sheet;

import id.ntb.ikm.privacy.Niks;
import id.ntb.ikm.problem.Problem;

/**
 * One thing that is wrong with one row.
 *
 * @param file name of the file, without its folder
 * @param line line of the file, from 1
 * @param field name of the field or column; empty where it is about the whole row
 * @param value what stands there, shortened; empty where nothing does, or where it may be personal
 * @param problem what is wrong and what to do
 */
public record RowProblem(String file, long line, String field, String value, Problem problem) {

    /** Whatever is wrong, no NIK is repeated. */
    public RowProblem {
        field = Niks.hide(field);
        value = Niks.hide(value);
        problem = problem.map(Niks::hide);
    }

    /** One line for people: {@code file:line field "value": Indonesian / English}. */
    public String text() {
        String place = field.isEmpty() ? "" : " " + field + " \"" + value + "\"";
        return (file + ":" + line + place + ": " + problem.line()).replaceAll("\\p{Cntrl}", " ");
    }
}
