package id.ntb.ikm.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.ntb.ikm.state.StoreKind;
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
        return attacks().stream()
                .map(attack -> dynamicTest(attack.name(), () -> assertThat(trial.deviations(attack))
                        .describedAs(attack.imitates())
                        .isEmpty()));
    }

    @Test
    void isLargeEnoughAndNamesNothingTwice() throws Exception {
        assertThat(attacks()).hasSizeGreaterThan(100).extracting(Attack::name).doesNotHaveDuplicates();
    }

    @Test
    void togetherInAnyOrderTheyMoveNothingEither() throws Exception {
        assertThat(digestOfAll(1)).isEqualTo(digestOfAll(2));
    }

    private String digestOfAll(long seed) throws Exception {
        Neighbourhood undisturbed = new Trial(directory).neighbourhood();
        try (Line line = new Line(StoreKind.IN_MEMORY, directory)) {
            List<Attack> attacks = line.kit().attacks();
            List<HostileRecord> records = new ArrayList<>(line.kit().neighbours());
            attacks.forEach(attack -> records.addAll(attack.records()));
            Collections.shuffle(records, new Random(seed));
            records.forEach(line::publish);
            line.settle();
            assertThat(AccountText.openAccounts(line.accounts())).isEmpty();
            assertThat(AddingUp.mistakes(line.rows())).isEmpty();
            assertThat(undisturbed.moved(line.rows(), moves(attacks))).isEmpty();
            return line.digest();
        }
    }

    private static Set<String> moves(List<Attack> attacks) {
        return attacks.stream().flatMap(attack -> attack.moves().stream()).collect(Collectors.toSet());
    }

    /** For their names and number: any ids of schemas do. */
    private List<Attack> attacks() throws Exception {
        try (Line line = new Line(StoreKind.IN_MEMORY, directory)) {
            return line.kit().attacks();
        }
    }
}
