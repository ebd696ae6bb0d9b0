package id.ntb.ikm.reference;

import java.io.IOException;
import java.io.InputStream;

/** Where the files of the reference data are read from, so that a change of rules can be tried out without a release. */
@FunctionalInterface
public interface ReferenceFiles {

    /** The files that the project ships; they lie beside this class. */
    ReferenceFiles SHIPPED = ReferenceFiles.class::getResourceAsStream;

    /**
     * Opens one file; the caller closes it.
     *
     * @param name e.g. {@code commodity_kbli.csv}
     */
    InputStream open(String name) throws IOException;
}
