package id.ntb.ikm.server;

import id.ntb.ikm.dataset.Datasets;
import id.ntb.ikm.table.CsvDialect;
import id.ntb.ikm.table.FieldSelection;
import id.ntb.ikm.table.UnknownFieldException;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.Schema;

/** Reads how a request wants its rows to be shown. */
final class Presentations {

    /** What every list can be asked for. */
    static final Set<String> PARAMETERS = Set.of("fields", Format.PARAMETER, "locale");

    private static final String INDONESIAN = "id";
    private static final List<String> LOCALES = List.of(INDONESIAN, "en");

    private final Datasets datasets;

    Presentations(Datasets datasets) {
        this.datasets = datasets;
    }

    /** @param schema of the rows, which has to be that of a dataset */
    Presentation of(Context context, Query query, Schema schema) {
        return new Presentation(
                Format.of(context, query),
                dialect(query),
                fields(query, schema),
                Address.of(context),
                datasets.ofSchema(schema.getName()));
    }

    private static CsvDialect dialect(Query query) {
        Optional<String> locale = query.value("locale");
        if (locale.isPresent() && !LOCALES.contains(locale.get())) {
            throw ProblemDocument.unknownValue(
                    "locale", "locale must be id or en, not \"" + locale.get() + "\"", LOCALES);
        }
        return locale.filter(INDONESIAN::equals).isPresent() ? CsvDialect.INDONESIAN : CsvDialect.STANDARD;
    }

    private static FieldSelection fields(Query query, Schema schema) {
        try {
            return query.value("fields")
                    .map(text -> FieldSelection.parse(text, schema))
                    .orElse(FieldSelection.ALL);
        } catch (UnknownFieldException e) {
            throw ProblemDocument.unknownValue("fields", e.getMessage(), e.known());
        }
    }
}
