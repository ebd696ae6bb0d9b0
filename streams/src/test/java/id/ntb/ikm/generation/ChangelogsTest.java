package id.ntb.ikm.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangelogsTest {

    /** Its group's offsets stand at the end of what only the old changelogs know. */
    @Test
    void aGenerationOfAReleaseWithOtherStoresIsNotRead() {
        Changelogs changelogs = new Changelogs(List.of(
                "ikm1-sums-changelog",
                "ikm1-rollup-changelog",
                "ikm1-firms-changelog",
                "ikm1-partials-repartition",
                "ikm.5202.production"));
        assertThat(changelogs.unread("ikm1")).containsExactly("ikm1-firms-changelog", "ikm1-sums-changelog");
    }

    @Test
    void aGenerationOfThisReleaseIsReadWhateverOthersHaveLeft() {
        Changelogs changelogs = new Changelogs(List.of(
                "ikm10-fold-changelog",
                "ikm10-rollup-changelog",
                "ikm10-partials-repartition",
                "ikm1-sums-changelog",
                "ikm.view.ikm10.cell"));
        assertThat(changelogs.unread("ikm10")).isEmpty();
    }
}
