package id.ntb.ikm.form;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.problem.Parsed;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.reference.Unit;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The units of production as offices write them; one that is not known is never guessed. */
final class UnitNames {

    private final ReferenceData reference;
    private final Mapping mapping;

    UnitNames(ReferenceData reference, Mapping mapping) {
        this.reference = reference;
        this.mapping = mapping;
    }

    Parsed<String> parse(GridCell cell) {
        String text = Texts.clean(cell.text());
        if (Texts.isNothing(text)) {
            return Parsed.nothing();
        }
        Optional<String> known = mapping.value(Field.SATUAN_PRODUKSI, text).or(() -> reference.unitOf(text));
        return known.map(Parsed::of).orElseGet(() -> Parsed.wrong(CellReason.UNIT_UNKNOWN.problem(choices())));
    }

    private String choices() {
        return reference.units().values().stream()
                .map(Unit::code)
                .filter(Predicate.not(Unit.NOT_RECORDED::equals))
                .collect(Collectors.joining(", "));
    }
}
