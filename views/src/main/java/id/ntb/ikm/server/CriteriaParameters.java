package id.ntb.ikm.server;

import id.ntb.ikm.event.Channel;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.shortlist.ChainRole;
import id.ntb.ikm.shortlist.Criteria;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.ProgramView;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads from a query which firms are asked for. Codes that there are not are refused: nobody meets them, and nobody would know why. */
final class CriteriaParameters {

    static final Set<String> NAMES = Set.of(
            "sector", "regency", "commodity", "role", "licensed", "certified", "enrolled", "activeSince", "channel");

    private static final List<String> TRUTHS = List.of("true", "false");
    private static final List<String> ROLES = names(ChainRole.values());
    private static final List<String> CHANNELS = names(Channel.values());

    private final Codes codes;
    private final ReferenceData reference;

    CriteriaParameters(Codes codes, ReferenceData reference) {
        this.codes = codes;
        this.reference = reference;
    }

    Criteria of(Query query, ViewSnapshot snapshot) {
        Optional<String> commodity =
                known("commodity", query, reference.commodities().keySet());
        Optional<ChainRole> role = known("role", query, ROLES).map(ChainRole::valueOf);
        if (role.isPresent() && commodity.isEmpty()) {
            throw ProblemDocument.badParameter(
                    "role", "role is one in the chain of a commodity; say which: commodity=");
        }
        return new Criteria(
                query.value("sector").map(codes::sector),
                query.value("regency").map(codes::regency),
                commodity,
                role,
                known("licensed", query, TRUTHS).map(Boolean::valueOf),
                known("certified", query, reference.schemes().keySet()),
                query.value("enrolled").map(program -> program(program, snapshot)),
                query.value("activeSince").map(CriteriaParameters::date),
                known("channel", query, CHANNELS));
    }

    private static Optional<String> known(String parameter, Query query, Collection<String> known) {
        query.value(parameter).filter(word -> !known.contains(word)).ifPresent(word -> {
            throw ProblemDocument.unknownValue(
                    parameter,
                    "there is no " + parameter + " \"" + word + "\"; known are " + String.join(", ", known),
                    known);
        });
        return query.value(parameter);
    }

    /** Offices name programmes as they like, so those are known that somebody takes part in. */
    private static String program(String program, ViewSnapshot snapshot) {
        List<String> known = snapshot.programs(Point.PROVINCE).stream()
                .map(ProgramView::getProgram)
                .distinct()
                .toList();
        if (!known.contains(program)) {
            throw ProblemDocument.unknownValue(
                    "enrolled",
                    "nobody is enrolled in \"" + program + "\"; known are " + String.join(", ", known),
                    known);
        }
        return program;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw ProblemDocument.badParameter(
                    "activeSince", "activeSince must be a date such as 2025-03-31 (YYYY-MM-DD), not \"" + text + "\"");
        }
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
