package id.ntb.ikm.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every attack does what it must, alone and together with all others. */
class HostileOfficeTest {

    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicTest> alone() throws Exception {
        Trial trial = new Trial(directory);
        return trial.kit().attacks().stream()
                .map(attack -> dynamicTest(attack.name(), () -> assertThat(trial.deviations(attack))
                        .describedAs(attack.imitates())
                        .isEmpty()));
    }

    @Test
    void isLargeEnoughAndNamesNothingTwice() throws Exception {
        assertThat(new Trial(directory).kit().attacks())
                .hasSizeGreaterThan(100)
                .extracting(Attack::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void togetherInAnyOrderTheyMoveNothingEither() throws Exception {
        Trial trial = new Trial(directory);
        List<Attack> attacks = trial.kit().attacks();
        assertThat(digestOfAll(trial, attacks, 1)).isEqualTo(digestOfAll(trial, attacks, 2));
    }

    private static String digestOfAll(Trial trial, List<Attack> attacks, long seed) throws Exception {
        try (Line line = trial.line()) {
            List<HostileRecord> records = new ArrayList<>(trial.kit().neighbours());
            attacks.forEach(attack -> records.addAll(attack.records()));
            records.removeIf(HostileRecord::isOurFault);
            Collections.shuffle(records, new Random(seed));
            records.forEach(line::publish);
            line.settle();
            assertThat(AccountText.openAccounts(line.accounts())).isEmpty();
            assertThat(AddingUp.mistakes(line.rows())).isEmpty();
            assertThat(trial.neighbourhood().moved(line.rows(), moves(attacks))).isEmpty();
            return line.digest();
        }
    }

    private static Set<String> moves(List<Attack> attacks) {
        return attacks.stream().flatMap(attack -> attack.moves().stream()).collect(Collectors.toSet());
    }
}
