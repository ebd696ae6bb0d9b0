package id.ntb.ikm.generation;

import id.ntb.ikm.act.Control;
import id.ntb.ikm.control.Generation;
import id.ntb.ikm.rule.RulesFingerprint;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which generation would be built next.
 *
 * @param name of it
 * @param isBegun whether somebody has begun it, by the same rules, and it waits to be gone on with
 * @param isFirst whether no generation has left anything on the cluster
 * @param control what the control topic says
 */
public record Next(String name, boolean isBegun, boolean isFirst, Control control) {

    static Next of(Control control, GenerationName first, Collection<String> topics, RulesFingerprint rules) {
        Optional<GenerationName> highest = new GenerationNames(topics).highest(first.stem());
        Optional<String> begun = control.generations().values().stream()
                .filter(generation -> !generation.getHasBeenLive() && !generation.getGoes())
                .filter(generation -> generation.getRules().equals(rules.hex()))
                .map(Generation::getGeneration)
                .filter(name -> new Changelogs(topics).unread(name).isEmpty())
                .reduce((earlier, later) -> later);
        String name = begun.orElseGet(() -> after(first, control, highest).toString());
        return new Next(
                name,
                begun.isPresent(),
                highest.isEmpty() && control.generations().isEmpty(),
                control);
    }

    /** One number above every generation that there is or that anything is left of. */
    private static GenerationName after(GenerationName first, Control control, Optional<GenerationName> highest) {
        String stem =
                control.liveName().map(GenerationName::parse).orElse(first).stem();
        long number = Stream.of(
                        control.liveName().stream(),
                        control.generations().keySet().stream(),
                        highest.stream().map(GenerationName::toString))
                .flatMap(names -> names)
                .map(GenerationName::parse)
                .mapToLong(GenerationName::number)
                .max()
                .orElse(0);
        return new GenerationName(stem, number + 1);
    }
}
