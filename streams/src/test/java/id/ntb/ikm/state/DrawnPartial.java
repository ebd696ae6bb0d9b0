package id.ntb.ikm.state;

import static id.ntb.ikm.model.Shrinkers.part;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.model.Shrinker;
import id.ntb.ikm.model.Shrinkers;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What a task sends, as it was drawn: one sum, one claim that is made and one that is given up. */
record DrawnPartial(DrawnSum sum, String ikmId, Claim claim, LocalDate day) {

    static final Shrinker<DrawnPartial> SHRINKER = Shrinkers.<DrawnPartial, DrawnSum>part(
                    DrawnPartial::sum,
                    (drawn, sum) -> new DrawnPartial(sum, drawn.ikmId, drawn.claim, drawn.day),
                    new SumShrinker())
            .then(part(
                    DrawnPartial::ikmId,
                    (drawn, ikmId) -> new DrawnPartial(drawn.sum, ikmId, drawn.claim, drawn.day),
                    SumShrinker.TEXTS))
            .then(part(
                    DrawnPartial::claim,
                    (drawn, claim) -> new DrawnPartial(drawn.sum, drawn.ikmId, claim, drawn.day),
                    SumShrinker.CLAIMS))
            .then(part(
                    DrawnPartial::day,
                    (drawn, day) -> new DrawnPartial(drawn.sum, drawn.ikmId, drawn.claim, day),
                    SumShrinker.DAYS));

    static DrawnPartial of(SumDraw draw) {
        return new DrawnPartial(draw.sum(), draw.text(), draw.claim(), draw.day());
    }

    Partial partial() {
        return new Partial(
                3,
                Optional.of(new TaskProgress(day, Map.of())),
                Map.of(sum.key(), sum.tally()),
                Map.of(ikmId, Optional.of(claim), ikmId + "-", Optional.empty()));
    }
}
